import { describe, expect, it } from 'vitest';
import type { Completion } from '#features/check/completion.schema.ts';
import { sumUpAttempts } from '#features/check/model/sum-up-attempts.ts';
import type { Attempt } from '#progress/final-check.ts';
import type { Choice } from '#progress/items.ts';
import { item, rules } from './small-items.ts';

const bank = ['F0', 'F1', 'F2', 'F3'].map((id) => item(id));
const ids = bank.map(({ id }) => id);

/** An attempt with this many best answers out of four. */
function attempt(startedAt: number, best: number, isFinished = true): Attempt {
  const answers = ids.map((id, index): [string, Choice] => [
    id,
    { option: index < best ? 'A' : 'B', at: startedAt },
  ]);
  const done = isFinished && { finishedAt: startedAt + 9 };
  return { seed: 1, startedAt, items: ids, answers: Object.fromEntries(answers), ...done };
}
const sumUp = (attempts: Attempt[], counts: Completion['finalCheck']['counts'] = 'best') => {
  const summary = sumUpAttempts(attempts, bank, {
    ...rules,
    finalCheck: { ...rules.finalCheck, counts },
  });
  return summary.counted?.attempt.startedAt;
};

describe('All attempts together', () => {
  it('count by the best one, as many as there are', () => {
    expect(sumUp([attempt(10, 1), attempt(20, 4), attempt(30, 2)])).toBe(20);
  });

  it('keep the earlier of two equal attempts', () => {
    expect(sumUp([attempt(10, 3), attempt(20, 3)])).toBe(10);
  });

  it('count by the first or the last one where the course says so', () => {
    const three = [attempt(10, 1), attempt(20, 4), attempt(30, 2)];
    expect(sumUp(three, 'first')).toBe(10);
    expect(sumUp(three, 'last')).toBe(30);
  });

  it('leave out attempts that were left in the middle', () => {
    expect(sumUp([attempt(5, 4, false), attempt(10, 1), attempt(20, 2)])).toBe(20);
    expect(sumUp([])).toBeUndefined();
  });
});
