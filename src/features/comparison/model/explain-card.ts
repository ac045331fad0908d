import { fill } from '#ui/fill.ts';
import type { Card, PlaceName } from './card.ts';
import type { TableInfo, TableRow } from './table.ts';

/** What was confused when a card was misplaced. */
export type Confusion = 'side' | 'dimension' | 'both';

/** Returns what was confused, and the row in which the card lies. */
export function explainCard(
  { dimension, side }: Card,
  place: PlaceName,
  rows: readonly TableRow[],
): { readonly confusion: Confusion; readonly lies: TableRow | undefined } {
  const lies = rows.find(({ id }) => place.startsWith(`${id}/`));
  const isSideWrong = !place.endsWith(`/${side}`);
  const isRowWrong = lies?.id !== dimension;
  return { confusion: isRowWrong ? (isSideWrong ? 'both' : 'dimension') : 'side', lies };
}

/** Returns why a card is in the wrong place, without saying where it belongs. */
export function sayWhy(card: Card, place: PlaceName, { rows, words }: TableInfo): string {
  const { confusion, lies } = explainCard(card, place, rows);
  const text = { side: words.wrongSide, dimension: words.wrongRow, both: words.wrongBoth };
  return fill(text[confusion], {
    dimension: lies?.name ?? '',
    question: lies?.question ?? '',
    why: card.why,
  });
}

/** Returns the names of a place in the table, by its row and its side. */
export function nameCardPlace(
  place: PlaceName,
  { rows, names }: TableInfo,
): { readonly dimension: string; readonly side: string } {
  const dimension = rows.find(({ id }) => place.startsWith(`${id}/`))?.name ?? '';
  return { dimension, side: place.endsWith('/roots') ? names.roots : names.reach };
}
