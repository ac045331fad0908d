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
    .sort((a, b) => mix(a.id) - mix(b.id));
}

/** Returns the name of a place in the table. */
export function nameOfPlace(row: string, side: Side): PlaceName {
  return `${row}/${side}`;
}

/** Returns a hash of 32 bits (FNV-1a with a final mix), so that the order of ids does not show. */
function mix(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
