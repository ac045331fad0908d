import { useEffect, useState } from 'react';
import { loadItems } from './load-items.ts';
import type { LoadedItem } from './load-items.ts';

/** The items of all checks: on their way, there, or not to be had. */
export type Items =
  | { readonly state: 'loading'; readonly isFirst: boolean }
  | { readonly state: 'ready'; readonly items: readonly LoadedItem[] }
  | { readonly state: 'failed'; readonly retry: () => void };

/** Loads the items of all checks from the site. */
export function useItems(): Items {
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<{
    attempt: number;
    items: readonly LoadedItem[] | 'failed';
  }>();

  // The items come over the line.
  useEffect(() => {
    let isWanted = true;
    const keep = (items: readonly LoadedItem[] | 'failed'): void => {
      if (isWanted) setFound({ attempt, items });
    };
    loadItems().then(keep, () => {
      keep('failed');
    });
    return () => {
      isWanted = false;
    };
  }, [attempt]);

  if (found?.attempt !== attempt) return { state: 'loading', isFirst: attempt === 0 };
  const retry = (): void => {
    setAttempt(attempt + 1);
  };
  return found.items === 'failed'
    ? { state: 'failed', retry }
    : { state: 'ready', items: found.items };
}
