import { loadJson } from '#ui/load-json.ts';
import type { CompareWords } from '#features/comparison/model/table.ts';

let loading: Promise<CompareWords> | undefined;

/** Returns the words for the views that are loaded. Rejects when offline; the next call tries again. */
export function loadCompareWords(): Promise<CompareWords> {
  loading ??= loadJson<CompareWords>('compare.json');
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
