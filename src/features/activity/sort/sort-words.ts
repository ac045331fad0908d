import type { Words } from '#ui/interface.schema.ts';
import { createWords } from '#ui/create-words.ts';

/** A dimension that can be given as a reason. */
export type Reason = { readonly id: string; readonly name: string };

/** What the parts of a board say, and the eight dimensions by name. */
export type SortWords = Words['sortCards'] & { readonly dimensions: readonly Reason[] };

export const [SortWordsContext, useSortWords] = createWords<SortWords>('SortWordsContext');

/** Returns the names of dimensions, as one text. */
export function nameReasons(ids: readonly string[], { dimensions }: SortWords): string {
  return dimensions
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => `“${name}”`)
    .join(', ');
}
