import { seededRandom, seedOf } from '#ui/seeded-random.ts';
import { sides } from './table.ts';
import type { Side, TableRow } from './table.ts';

/** The name of a place in the table, and of the card that belongs there, as in `focus/reach`. */
export type PlaceName = `${string}/${Side}`;

/** A statement on a card, to be put back into the table. */
export type Card = {
  readonly id: PlaceName;
  readonly dimension: string;
  readonly side: Side;
  readonly text: string;
  /** How to tell where it belongs. */
  readonly why: string;
};

/** Returns the cards of a table, mixed, in the same order each time: a reload moves none of them. */
export function listCards(rows: readonly TableRow[]): Card[] {
  return rows
    .flatMap((row) =>
      sides.map((side) => ({
        ...row[side],
        id: nameOfPlace(row.id, side),
        dimension: row.id,
        side,
      })),
    )
    .map((card) => ({ card, rank: seededRandom(seedOf(card.id))() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ card }) => card);
}

/** Returns the name of a place in the table. */
export function nameOfPlace(row: string, side: Side): PlaceName {
  return `${row}/${side}`;
}
