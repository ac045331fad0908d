import { useEffect, useState } from 'react';
import type { PlayedContent } from './played-content.ts';

let loading: Promise<PlayedContent> | undefined;

/**
 * What is played, once it is here. Until then, and for whoever is cut off from the net, the page is
 * the text that it was before.
 */
export function usePlayedContent(): PlayedContent | undefined {
  const [content, setContent] = useState<PlayedContent>();
  useEffect(() => {
    let isAway = false;
    load().then(
      (found) => {
        if (!isAway) setContent(found);
      },
      () => undefined,
    );
    return () => {
      isAway = true;
    };
  }, []);
  return content;
}

/** Both parts of the page share one answer. After a failure, the next one who asks tries again. */
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
