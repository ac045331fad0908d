import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRecall } from '#features/comparison/model/judge-recall.ts';
import { findRecalled, rateRecall, recallAgain } from '#progress/dimensions.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';

const ids = ['purpose', 'focus', 'lifespan'];
const side = 'reach';
const judge = (progress: Progress, lit: readonly string[] = []) =>
  judgeRecall(ids, (dimension) => findRecalled(progress, { dimension, side }), lit);
const rate = (progress: Progress, dimension: string, rating: 'knew' | 'partly' | 'not-yet') =>
  rateRecall(progress, { dimension, side, rating, at: 1 });

describe('A round of recall', () => {
  it('begins with everything in the dark, the first row first', () => {
    expect(judge(emptyProgress)).toMatchObject({
      next: 'purpose',
      recalled: 0,
      dark: 3,
      missed: [],
      isOver: false,
    });
  });

  it('shows what was lit, and waits for the judgement', () => {
    const round = judge(emptyProgress, ['purpose']);
    expect(round.states[0]).toEqual({ id: 'purpose', state: 'lit' });
    expect(round).toMatchObject({ next: 'focus', recalled: 0, dark: 2, isOver: false });
  });

  it('counts what was known, and keeps what was missed for another round', () => {
    const first = rate(rate(emptyProgress, 'purpose', 'knew'), 'focus', 'partly');
    const over = rate(first, 'lifespan', 'not-yet');
    expect(judge(first).isOver).toBe(false);
    expect(judge(over)).toMatchObject({
      recalled: 1,
      dark: 0,
      missed: ['focus', 'lifespan'],
      isOver: true,
    });
    const places = judge(over).missed.map((dimension) => ({ dimension, side }));
    expect(judge(recallAgain(over, places, 5))).toMatchObject({
      next: 'focus',
      recalled: 1,
      dark: 2,
      missed: [],
    });
  });

  it('knows nothing of the other side', () => {
    const other = rateRecall(emptyProgress, {
      dimension: 'purpose',
      side: 'roots',
      rating: 'knew',
      at: 1,
    });
    expect(judge(other)).toMatchObject({ recalled: 0, dark: 3 });
  });

  it('never counts a row twice or not at all, whatever is done', () => {
    const step = fc.record({
      dimension: fc.constantFrom(...ids),
      rating: fc.constantFrom('knew' as const, 'partly' as const, 'not-yet' as const, undefined),
    });
    fc.assert(
      fc.property(fc.array(step), fc.subarray(ids), (steps, lit) => {
        const progress = steps.reduce(
          (one, { dimension, rating }) =>
            rating ? rate(one, dimension, rating) : recallAgain(one, [{ dimension, side }], 1),
          emptyProgress,
        );
        const { states, recalled, dark, missed, isOver, next } = judge(progress, lit);
        const waiting = states.filter(({ state }) => state === 'lit').length;
        expect(recalled + dark + missed.length + waiting).toBe(ids.length);
        expect(isOver).toBe(dark + waiting === 0);
        expect(next === undefined).toBe(dark === 0);
      }),
    );
  });
});
