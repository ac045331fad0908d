import type { Items } from './use-items.tsx';

type Props = {
  readonly loaded: Exclude<Items, { readonly state: 'ready' }>;
  readonly words: { readonly loading: string; readonly failed: string; readonly retry: string };
};

/** What stands there while the items are on their way, or when they do not come. */
export function LoadingItems({ loaded, words }: Props) {
  return (
    <div role="status">
      <p>{loaded.state === 'failed' ? words.failed : words.loading}</p>
      {loaded.state === 'failed' && (
        <button type="button" className="button" onClick={loaded.retry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
