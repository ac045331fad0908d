import { measureMonth } from '#features/analogy/model/measure-month.ts';
import type { MonthLights, MonthState } from '#features/analogy/model/month-state.ts';
import { freeLights } from '#features/analogy/model/place-lights.ts';
import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import type { AnalogyWords } from '#features/analogy/player/analogy-words.ts';
import type { PlayedContent } from '#features/analogy/player/played-content.ts';
import { fill } from '#ui/fill.ts';

/** Returns the end of a month as one sentence with its numbers. */
export function describeMonth(state: MonthState | undefined, words: AnalogyWords): string {
  if (state === undefined) return '';
  const { met, noes, left, open, deep, dormant } = measureMonth(state);
  return fill(words.yearStatus, { n: state.month, met, noes, left, open, deep, dormant });
}

/** Returns what people said at the end of a month, one sentence for each no and for each goodbye. */
export function listDecisions(
  before: MonthState | undefined,
  after: MonthState | undefined,
  { people, noes, goodbyes }: Pick<PlayedContent['light'], 'people' | 'noes' | 'goodbyes'>,
  words: AnalogyWords,
): string[] {
  if (before === undefined || after === undefined) return [];
  const said = (line: string, texts: readonly string[], ids: readonly number[], first: number) =>
    ids.map((id, index) =>
      fill(line, {
        name: people[id]?.name ?? '',
        text: texts[(first + index) % texts.length] ?? '',
      }),
    );
  const [spoken, gone] = [before.noes.length, before.left.length];
  const left = after.left.map(({ id }) => id);
  return [
    ...said(words.saysNo, noes, after.noes.slice(spoken), spoken),
    ...said(words.saysGoodbye, goodbyes, left.slice(gone), gone),
  ];
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
