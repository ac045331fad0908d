import { measureMonth } from '#features/analogy/model/measure-month.ts';
import type { MonthLights, MonthState } from '#features/analogy/model/month-state.ts';
import { freeLights } from '#features/analogy/model/place-lights.ts';
import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import type { AnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { fill } from '#ui/fill.ts';

/** Returns the end of a month as one sentence with its numbers. */
export function describeMonth(state: MonthState | undefined, words: AnalogyWords): string {
  if (state === undefined) return '';
  const { met, open, deep, dormant } = measureMonth(state);
  return fill(words.yearStatus, { n: state.month, met, open, deep, dormant });
}

/** Returns how the lights of a month are split, in words. */
export function describeSplit(meeting: number, words: AnalogyWords): string {
  return fill(words.split, { meeting, tending: yearParameters.lights - meeting });
}

/** Returns how many lights of a month can still be placed, in words. */
export function describeFree(plan: MonthLights, words: AnalogyWords): string {
  const n = freeLights(plan);
  return n > 0 ? fill(words.lights, { n, all: yearParameters.lights }) : words.noneFree;
}
