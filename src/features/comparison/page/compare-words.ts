import type { Words } from '#ui/interface.schema.ts';

/** The words for using the table. */
export type CompareWords = Words['compare'];

/** The title of the table and the names of its two sides. */
export type TableNames = { readonly title: string; readonly roots: string; readonly reach: string };

let loading: Promise<CompareWords> | undefined;

/** Loads the words for what is played. Rejects when the line is down; the next call tries again. */
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

/** Finds the names that the page carries for its table. */
export function readTableNames(root: HTMLElement): TableNames {
  return JSON.parse(root.dataset['comparison'] ?? '{}') as TableNames;
}
