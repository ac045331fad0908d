import type { Analogy } from '#features/analogy/analogy.schema.ts';
import { ceiling, crossing } from '#features/analogy/model/clocks.ts';
import type { AnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { fill } from '#ui/fill.ts';
import { placeOfMonth } from './clock-frame.ts';

/** Returns the place from which the crossing of a rhythm is seen; for "never", the last one. */
export function crossingPlace(months: readonly number[], perMonth: number): number {
  const month = crossing(perMonth);
  return month === null ? months.length - 1 : placeOfMonth(months, month);
}

/** Returns a number of months in words. */
export function describeMonths(n: number, words: AnalogyWords): string {
  return n === 1 ? words.oneMonth : fill(words.months, { n });
}

type Rhythm = Pick<Analogy['clocks']['rhythms'][number], 'name' | 'perMonth'>;

/**
 * Returns what the learner may know about the crossing, as sentences. Before it was seen, this is
 * only the guess: the answer must not come before the lines cross.
 */
export function describeCrossing(
  { name, perMonth }: Rhythm,
  guess: number,
  isSeen: boolean,
  words: AnalogyWords,
): string[] {
  const n = describeMonths(guess, words);
  if (!isSeen) return [fill(words.watchLines, { n })];
  const month = crossing(perMonth);
  const answer =
    month === null
      ? fill(words.never, { rhythm: name })
      : fill(words.crosses, {
          rhythm: name,
          months: month.toFixed(1),
          ceiling: ceiling(perMonth).toFixed(2),
        });
  return [answer, fill(words.clockGuess, { n, months: crossing(1)?.toFixed(1) ?? '' })];
}
