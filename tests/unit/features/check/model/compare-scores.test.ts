import { describe, expect, it } from 'vitest';
import { compareScores } from '#features/check/model/compare-scores.ts';
import { sumUpAttempts } from '#features/check/model/sum-up-attempts.ts';
import type { Choice } from '#progress/items.ts';
import { item, rules } from './small-items.ts';

const bank = ['F0', 'F1', 'F2', 'F3'].map((id) => item(id));
const ids = bank.map(({ id }) => id);

/** Attempts with so many best answers out of four each, a hundred milliseconds apart. */
function attempts(...bests: number[]) {
  const made = bests.map((best, n) => ({
    ...{ seed: 1, startedAt: n * 100, finishedAt: n * 100 + 9, items: ids },
    answers: Object.fromEntries(
      ids.map((id, at): [string, Choice] => [id, { option: at < best ? 'A' : 'B', at }]),
    ),
  }));
  return sumUpAttempts(made, bank, rules).attempts;
}

describe('The first final check beside the last one', () => {
  it('is the last one, also where one between was better', () => {
    expect(compareScores(attempts(1, 4, 2), undefined)).toEqual({
      first: { share: 25, at: 9 },
      last: { share: 50, at: 209 },
      points: 25,
      isLate: false,
    });
  });

  it('shows a loss as one', () => {
    expect(compareScores(attempts(4, 3), undefined)?.last?.share).toBe(75);
  });

  it('has no last one while there is only one, and is nothing before that', () => {
    expect(compareScores(attempts(4), undefined)).toMatchObject({ last: undefined });
    expect(compareScores([], undefined)).toBeUndefined();
  });

  it('says when the first one came only after a lesson', () => {
    expect(compareScores(attempts(1, 2), 8)?.isLate).toBe(true);
    expect(compareScores(attempts(1, 2), 9)?.isLate).toBe(false);
  });
});
