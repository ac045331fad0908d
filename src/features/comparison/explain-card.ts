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
