import fc from 'fast-check';
import {
  answerInAttempt,
  finishAttempt,
  listAttempts,
  startAttempt,
} from '#progress/final-check.ts';
import { emptyProgress, keepSeed } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { anyStep, asKept } from '../../progress/any-progress.ts';

type Step = (progress: Progress) => Progress;

const item = fc.constantFrom('F01', 'F02', 'F03', '__proto__', 'with.dot;and space', 'ä');
const time = fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_009 });
const confidence = fc.constantFrom('guessing', 'fairly-sure', 'certain', undefined);

/** What a learner may do in a final check. */
const anyFinalStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ seed: fc.nat(3), startedAt: time, items: fc.uniqueArray(item) }).map(
    (attempt): Step =>
      (one) =>
        startAttempt(one, attempt),
  ),
  fc
    .record({ item, option: fc.constantFrom('A', 'B', 'C'), at: time, confidence })
    .map((answer): Step => (one) => {
      const last = listAttempts(one).at(-1);
      return last ? answerInAttempt(one, last, answer) : one;
    }),
  time.map((at): Step => (one) => {
    const last = listAttempts(one).at(-1);
    return last ? finishAttempt(one, last, at) : one;
  }),
  fc.nat().map(
    (seed): Step =>
      (one) =>
        keepSeed(one, seed),
  ),
);

/** The progress of any learner, final checks included, as it was kept. */
export const anyWholeProgress: fc.Arbitrary<Progress> = fc
  .array(fc.oneof(anyStep, anyFinalStep), { maxLength: 25 })
  .map((steps) => asKept(steps.reduce((one, step) => step(one), emptyProgress)));
