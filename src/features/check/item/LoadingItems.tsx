import { useEffect, useRef } from 'react';
import { announce } from '#ui/announce.ts';
import { focusStart } from '#ui/focus-start.ts';
import type { Items } from './use-items.ts';

type Props = {
  readonly loaded: Exclude<Items, { readonly state: 'ready' }>;
  readonly words: { readonly loading: string; readonly failed: string; readonly retry: string };
};

/** What stands there while the items are on their way, or when they do not come. */
export function LoadingItems({ loaded, words }: Props) {
  const place = useRef<HTMLDivElement>(null);
  // That they did not come is news; that they are on their way, only to whoever asked again.
  useEffect(() => {
    if (loaded.state === 'failed') announce(words.failed);
  }, [loaded.state, words]);
  // What stands below waits for the first try (styles/to-come.css).
  const isFirst = loaded.state === 'loading' && loaded.isFirst;
  return (
    <div ref={place} data-loading={isFirst ? '' : undefined}>
      <p>{loaded.state === 'failed' ? words.failed : words.loading}</p>
      {loaded.state === 'failed' && (
        <button
          type="button"
          className="button"
          onClick={() => {
            // The button goes away with the press: a keyboard stays at its place.
            focusStart(place.current, { block: 'nearest' });
            loaded.retry();
          }}
        >
          {words.retry}
        </button>
      )}
    </div>
  );
}
