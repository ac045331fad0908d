import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listNewAnswers } from '#portal/course/list-new-answers.ts';
import { answerInAttempt, startAttempt } from '#progress/final-check.ts';
import { answerItem } from '#progress/items.ts';
import { emptyProgress } from '#progress/progress.ts';
import { anyWholeProgress } from '../suspend-data/any-whole-progress.ts';

describe('The answers that were given between two states', () => {
  it('are found in checks and in final checks, in their order', () => {
    const before = answerItem(emptyProgress, { item: 'Q1', option: 'A', at: 1 });
    const attempt = { seed: 3, startedAt: 2, items: ['F01'] };
    const later = answerInAttempt(startAttempt(before, attempt), attempt, {
      item: 'F01',
      option: 'C',
      at: 9,
      confidence: 'guessing',
    });
    const after = answerItem(later, { item: 'Q1', option: 'B', at: 7 });
    expect(listNewAnswers(before, after)).toEqual([
      { item: 'Q1', option: 'B', at: 7 },
      { item: 'F01', option: 'C', at: 9, confidence: 'guessing', attempt: '2-3' },
    ]);
  });

  it('are none between a state and itself', () => {
    fc.assert(
      fc.property(anyWholeProgress, (progress) => {
        expect(listNewAnswers(progress, structuredClone(progress))).toEqual([]);
      }),
    );
  });
});
