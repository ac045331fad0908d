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
    .sort((a, b) => mix(a.id) - mix(b.id));
}

/** The name of a place in the table. */
export function nameOfPlace(row: string, side: Side): PlaceName {
  return `${row}/${side}`;
}

/** A number that has nothing to do with the order of letters (FNV-1a, and a last stir). */
function mix(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
