import { seededRandom, seedOf } from '#ui/seeded-random.ts';
import { sides } from './side.ts';
import type { Side } from './side.ts';

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

/** A row of the comparison, as far as cards are made of it. */
export type CardRow = {
  readonly id: string;
  readonly name: string;
  readonly question: string;
} & Readonly<Record<Side, { readonly text: string; readonly why: string }>>;

/** The cards of a table, mixed: in the same order each time, so that nothing moves on its own. */
export function listCards(rows: readonly CardRow[]): Card[] {
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

/** The name of a place in the table. */
export function nameOfPlace(row: string, side: Side): PlaceName {
  return `${row}/${side}`;
}
