import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerInAttempt,
  findOpenAttempt,
  finishAttempt,
  startAttempt,
} from '#progress/final-check.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress, keepSeed } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { anyStep, asKept } from './any-progress.ts';

type Step = (progress: Progress) => Progress;
// Both devices know this attempt, or one of them does, so that their answers often meet.
const known = { seed: 7, startedAt: 100 };
const begun = startAttempt(emptyProgress, {
  ...known,
  items: ['F1', 'F2', 'constructor', '__proto__'],
});

const id = fc.constantFrom('F1', 'F2', 'F3', 'constructor', '__proto__');
const number = fc.integer({ min: 0, max: 3 });
const finalStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ seed: number, startedAt: number, items: fc.uniqueArray(id) }).map(
    (attempt): Step =>
      (one) =>
        startAttempt(one, attempt),
  ),
  fc.record({ item: id, option: fc.constantFrom('A', 'B'), at: number }).map(
    (given): Step =>
      (one) =>
        answerInAttempt(one, findOpenAttempt(one) ?? known, given),
  ),
  number.map(
    (at): Step =>
      (one) =>
        finishAttempt(one, findOpenAttempt(one) ?? known, at),
  ),
  number.map(
    (seed): Step =>
      (one) =>
        keepSeed(one, seed),
  ),
);
const anyProgress = fc
  .tuple(
    fc.constantFrom(emptyProgress, begun, begun),
    fc.array(fc.oneof({ weight: 4, arbitrary: finalStep }, anyStep), { maxLength: 16 }),
  )
  .map(([before, steps]) => asKept(steps.reduce((one, step) => step(one), before)));

describe('Joining final checks of two devices', () => {
  it('gives the same in any order and any grouping, however often', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
        const both = mergeProgress(a, b);
        expect(both).toEqual(mergeProgress(b, a));
        expect(mergeProgress(both, c)).toEqual(mergeProgress(a, mergeProgress(b, c)));
        expect(mergeProgress(a, a)).toEqual(a);
        expect(mergeProgress(both, a)).toEqual(both);
      }),
      { numRuns: 300 },
    );
  });

  it('gives something that is read again in whole', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const both = mergeProgress(a, b);
        expect(readProgress(asKept(both))).toEqual({
          progress: both,
          isNewer: false,
          dropped: [],
        });
      }),
    );
  });
});
