import type { Words } from '#ui/interface.schema.ts';

/** One of the two sides: relationship building or networking. */
export type Side = 'roots' | 'reach';

/** Both sides, in the order of the columns. */
export const sides: readonly Side[] = ['roots', 'reach'];

/** Returns the side that the given one is not. */
export function otherSide(side: Side): Side {
  return side === 'roots' ? 'reach' : 'roots';
}

/** The title of the table and the names of its two sides. */
export type TableNames = { readonly title: string } & Readonly<Record<Side, string>>;

/** The words for using the table. */
export type CompareWords = Words['compare'];

/** One row: a dimension, with what each side says and how to tell that it belongs there. */
export type TableRow = {
  readonly id: string;
  readonly name: string;
  readonly question: string;
} & Readonly<Record<Side, { readonly text: string; readonly why: string }>>;

/** What is needed to talk about the table. */
export type TableInfo = {
  readonly rows: readonly TableRow[];
  readonly words: CompareWords;
  readonly names: TableNames;
};
