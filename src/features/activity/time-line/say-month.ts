import { fill } from '#ui/fill.ts';
import type { Move } from './model/marks.ts';
import type { Walk } from './model/walk-months.ts';
import { nameMonth } from './time-line-words.ts';
import type { TimeLineWords } from './time-line-words.ts';

/** Returns how a line moved, in words. */
export function sayMove(move: Move | undefined, words: TimeLineWords): string {
  if (!move) return words.still;
  const by = Math.abs(move.to - move.from);
  return fill(words.moved, { by, side: words[move.towards] });
}

/** Returns what a screen reader says of a month: its name, what was said, and the lines that moved. */
export function sayMonth({ month, moves, asks }: Walk, words: TimeLineWords): string {
  const place = fill(words.place, { month: nameMonth(month, words), name: month.name });
  const moved = moves.map((move) => {
    const name = words.dimensions.find(({ id }) => id === move.dimension)?.name ?? move.dimension;
    return `${name} ${sayMove(move, words)}.`;
  });
  return [`${place}.`, month.said, month.scene, ...(asks ? [asks.ask] : moved)].join(' ');
}
