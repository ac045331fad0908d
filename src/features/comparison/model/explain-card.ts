import type { CompareWords, TableNames } from '#features/comparison/page/compare-words.ts';
import { fill } from '#ui/fill.ts';
import type { Card, CardRow, PlaceName } from './card.ts';

/** What was confused when a card was misplaced. */
export type Confusion = 'side' | 'dimension' | 'both';

/** Finds what was confused, and the row in which the card lies. */
export function explainCard(
  { dimension, side }: Card,
  place: PlaceName,
  rows: readonly CardRow[],
): { readonly confusion: Confusion; readonly lies: CardRow | undefined } {
  const lies = rows.find(({ id }) => place.startsWith(`${id}/`));
  const isSideWrong = !place.endsWith(`/${side}`);
  const isRowWrong = lies?.id !== dimension;
  return { confusion: isRowWrong ? (isSideWrong ? 'both' : 'dimension') : 'side', lies };
}

/** What is needed to speak about the table. */
export type TableInfo = {
  readonly rows: readonly CardRow[];
  readonly words: CompareWords;
  readonly names: TableNames;
};

/** Says why a card does not lie right, without saying where it belongs. */
export function sayWhy(card: Card, place: PlaceName, { rows, words }: TableInfo): string {
  const { confusion, lies } = explainCard(card, place, rows);
  const text = { side: words.wrongSide, dimension: words.wrongRow, both: words.wrongBoth };
  return fill(text[confusion], {
    dimension: lies?.name ?? '',
    question: lies?.question ?? '',
    why: card.why,
  });
}

/** The names of a place in the table. */
export function nameCardPlace(
  place: PlaceName,
  { rows, names }: TableInfo,
): { readonly dimension: string; readonly side: string } {
  const dimension = rows.find(({ id }) => place.startsWith(`${id}/`))?.name ?? '';
  return { dimension, side: place.endsWith('/roots') ? names.roots : names.reach };
}
