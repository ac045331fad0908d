import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareRatings,
  keepSelfRating,
  readSelfRatings,
} from '#features/check/model/self-ratings.ts';
import type { Moment, SelfRatings } from '#features/check/model/self-ratings.ts';
import { mergeOwnWords, noOwnWords, readOwnWords } from '#progress/own-words.ts';
import type { OwnWords } from '#progress/own-words.ts';

const scale = {
  statements: [{ id: 'open' }, { id: 'deepen' }, { id: 'choose' }],
  steps: ['1', '2', '3', '4', '5'],
};
const ids = scale.statements.map(({ id }) => id);

/** Rates all three statements, one millisecond apart. */
function rate(words: OwnWords, moment: Moment, steps: readonly number[], at: number): OwnWords {
  return ids.reduce(
    (kept, id, n) => keepSelfRating(kept, moment, id, { step: steps[n]!, at: at + n }),
    words,
  );
}
const stepsOf = (ratings: SelfRatings) => ids.map((id) => ratings[id]?.step);

describe('Ratings of oneself', () => {
  it('are kept for each moment, and read with their time', () => {
    const words = rate(rate(noOwnWords, 'before', [0, 2, 4], 10), 'after', [1, 2, 3], 20);
    expect(stepsOf(readSelfRatings(words, 'before', scale))).toEqual([0, 2, 4]);
    expect(readSelfRatings(words, 'after', scale)['deepen']).toEqual({ step: 2, at: 21 });
  });

  it('stay as they were when they are read again, and when two devices meet in any order', () => {
    const step = fc.nat(4);
    const all = fc.tuple(
      fc.constantFrom<Moment>('before', 'after'),
      fc.array(step, { minLength: 3, maxLength: 3 }),
      fc.nat(99),
    );
    fc.assert(
      fc.property(fc.array(all), fc.array(all), (mine, others) => {
        const [one, other] = [mine, others].map((list) =>
          list.reduce((kept, [moment, steps, at]) => rate(kept, moment, steps, at), noOwnWords),
        ) as [OwnWords, OwnWords];
        expect(readOwnWords(JSON.parse(JSON.stringify(one))).value).toEqual(one);
        for (const moment of ['before', 'after'] as const)
          expect(readSelfRatings(mergeOwnWords(one, other), moment, scale)).toEqual(
            readSelfRatings(mergeOwnWords(other, one), moment, scale),
          );
      }),
    );
  });

  it('are none where a file says something else than a step', () => {
    for (const text of ['0', '6', '9', '33', '-1', ' 3', 'three', '', '__proto__']) {
      const words: OwnWords = { v: 1, texts: { 'gain/before-open': { text, at: 1 } } };
      expect(readSelfRatings(words, 'before', scale)).toEqual({});
    }
  });
});

describe('Two ratings beside each other', () => {
  const compare = (before: number[], after: number[], firstLessonAt?: number) => {
    const words = rate(rate(noOwnWords, 'before', before, 10), 'after', after, 20);
    const read = (moment: Moment) => readSelfRatings(words, moment, scale);
    return compareRatings(scale, read('before'), read('after'), firstLessonAt);
  };

  it('say what is lower, the same and higher, and never add different things up', () => {
    expect(compare([4, 2, 0], [1, 2, 3])).toMatchObject({ lower: true, same: true, higher: true });
    expect(compare([1, 1, 1], [2, 3, 4])).toMatchObject({
      lower: false,
      same: false,
      higher: true,
    });
  });

  it('are whole when all three were rated again, with or without a first rating', () => {
    const after = readSelfRatings(rate(noOwnWords, 'after', [1, 1, 1], 5), 'after', scale);
    const { choose: _, ...two } = after;
    expect(compareRatings(scale, {}, after, undefined)).toEqual({
      ...{ lower: false, same: false, higher: false, isWhole: true, isLate: false },
    });
    expect(compareRatings(scale, after, two, undefined)).toMatchObject({ isWhole: false });
  });

  it('say when the first rating came only after a lesson', () => {
    expect(compare([1, 1, 1], [2, 2, 2], 11)).toMatchObject({ isLate: true });
    expect(compare([1, 1, 1], [2, 2, 2], 12)).toMatchObject({ isLate: false });
  });
});
