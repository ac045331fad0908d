import { useEffect, useState } from 'react';
import { loadJson } from '#ui/load-json.ts';
import type { PlayedContent } from './played-content.ts';

let loading: Promise<PlayedContent> | undefined;

/**
 * Returns what is needed to play, once it is loaded. Until then the page remains the
 * text that it was built as; where it cannot be loaded, the island fails: layouts/watch-islands.ts.
 */
export function usePlayedContent(): PlayedContent | undefined {
  const [content, setContent] = useState<PlayedContent>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    let isUnmounted = false;
    load().then(
      (found) => {
        if (!isUnmounted) setContent(found);
      },
      (error: unknown) => {
        if (!isUnmounted) setFailure(new Error('analogy.json', { cause: error }));
      },
    );
    return () => {
      isUnmounted = true;
    };
  }, []);
  if (failure !== undefined) throw failure;
  return content;
}

/** Both islands of the page share one request. After a failure, the next call tries again. */
function load(): Promise<PlayedContent> {
  loading ??= loadJson<PlayedContent>('analogy.json');
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
