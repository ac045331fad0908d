import { describe, expect, it } from 'vitest';
import { gatherAnswers } from '#features/check/model/gather-answers.ts';
import type { Attempt } from '#progress/final-check.ts';
import { emptyProgress } from '#progress/progress.ts';
import { answers } from './small-items.ts';

const attempt = (startedAt: number, option: string): Attempt => ({
  seed: 1,
  startedAt,
  items: ['F1'],
  answers: { F1: { option, at: startedAt + 1 } },
});
const progress = {
  ...emptyProgress,
  items: { Q1: answers('BA'), F1: answers('C', undefined, 20) },
  attempts: { '30-1': attempt(30, 'A'), '10-1': attempt(10, 'B') },
};

describe('All answers of a learner', () => {
  it('come from checks and from final checks, the earliest first', () => {
    const chosen = gatherAnswers(progress)['F1']?.chosen.map(({ option }) => option);
    expect(chosen).toEqual(['B', 'C', 'A']);
  });

  it('are the answers in checks alone before a final check was begun', () => {
    expect(gatherAnswers({ ...emptyProgress, items: progress.items })).toEqual(progress.items);
  });
});
