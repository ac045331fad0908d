import { useEffect, useState } from 'react';
import type { PlayedContent } from './played-content.ts';

let loading: Promise<PlayedContent> | undefined;

/**
 * Returns what is needed to play, once it is loaded. Until then, and offline, the page remains the
 * text that it was built as.
 */
export function usePlayedContent(): PlayedContent | undefined {
  const [content, setContent] = useState<PlayedContent>();
  useEffect(() => {
    let isUnmounted = false;
    load().then(
      (found) => {
        if (!isUnmounted) setContent(found);
      },
      () => undefined,
    );
    return () => {
      isUnmounted = true;
    };
  }, []);
  return content;
}

/** Both islands of the page share one request. After a failure, the next call tries again. */
function load(): Promise<PlayedContent> {
  loading ??= fetch('analogy.json').then(async (answer) => {
    if (!answer.ok) throw new Error(`analogy.json: ${String(answer.status)}`);
    return (await answer.json()) as PlayedContent;
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
