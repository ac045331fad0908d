import { measures } from '#features/analogy/model/measure-year.ts';
import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import type { Year } from '#features/analogy/model/year.ts';
import type { AnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { fill } from '#ui/fill.ts';

/** The end of a month in one sentence with its numbers. */
export function describeMonth(year: Year | undefined, words: AnalogyWords): string {
  if (year === undefined) return '';
  const { met, open, deep, dormant } = measures(year);
  return fill(words.yearStatus, { n: year.month, met, open, deep, dormant });
}

/** How the lights of a month are shared out, in words. */
export function describeSplit(meeting: number, words: AnalogyWords): string {
  return fill(words.split, { meeting, tending: yearParameters.lights - meeting });
}
