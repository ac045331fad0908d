import { loadJson } from '#ui/load-json.ts';
import type { LearnerItem } from '#features/check/model/to-learner-item.ts';

/** An item as the browser gets it: with the check that it belongs to, a lesson's id or "final". */
export type LoadedItem = LearnerItem & { readonly check: string };

let loading: Promise<readonly LoadedItem[]> | undefined;

/** Loads the items of all checks, once. Rejects when offline; the next call tries again. */
export function loadItems(): Promise<readonly LoadedItem[]> {
  loading ??= loadJson<readonly LoadedItem[]>('items.json');
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
