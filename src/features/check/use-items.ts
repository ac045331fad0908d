import { useCallback, useEffect, useState } from 'react';
import { loadItems } from './load-items.ts';
import type { LoadedItem } from './load-items.ts';

/** The items of all checks: on their way, there, or not to be had. */
export type Items =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly items: readonly LoadedItem[] }
  | { readonly state: 'failed'; readonly retry: () => void };

/** Loads the items of all checks from the site. */
export function useItems(): Items {
  const [found, setFound] = useState<readonly LoadedItem[] | 'failed'>();
  const load = useCallback(() => {
    setFound(undefined);
    loadItems().then(setFound, () => {
      setFound('failed');
    });
  }, []);
  useEffect(load, [load]);
  if (found === undefined) return { state: 'loading' };
  return found === 'failed' ? { state: 'failed', retry: load } : { state: 'ready', items: found };
}
