import { useRef } from 'react';
import type { Items } from './use-items.ts';

type Props = {
  readonly loaded: Exclude<Items, { readonly state: 'ready' }>;
  readonly words: { readonly loading: string; readonly failed: string; readonly retry: string };
};

/** What stands there while the items are on their way, or when they do not come. */
export function LoadingItems({ loaded, words }: Props) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} role="status" tabIndex={-1}>
      <p>{loaded.state === 'failed' ? words.failed : words.loading}</p>
      {loaded.state === 'failed' && (
        <button
          type="button"
          className="button"
          onClick={() => {
            // The button goes away with the press: a keyboard stays at its place.
            place.current?.focus();
            loaded.retry();
          }}
        >
          {words.retry}
        </button>
      )}
    </div>
  );
}
