import type { CompareWords } from '#features/comparison/model/table.ts';

let loading: Promise<CompareWords> | undefined;

/** Returns the words for the views that are loaded. Rejects when offline; the next call tries again. */
export function loadCompareWords(): Promise<CompareWords> {
  loading ??= fetch('compare.json').then(async (answer) => {
    if (!answer.ok) throw new Error(`compare.json: ${String(answer.status)}`);
    return (await answer.json()) as CompareWords;
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
