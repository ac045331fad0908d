import { fill } from '#ui/fill.ts';
import type { AnalogyWords } from './analogy-words.ts';
import { measures } from './measure-year.ts';
import { yearParameters } from './year-parameters.ts';
import type { Year } from './year.ts';

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
