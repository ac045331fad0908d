import { describe, expect, it } from 'vitest';
import { varyAssumptions } from '#features/analogy/model/vary-assumptions.ts';

describe('The five splits with other parameters', () => {
  it('one or two lights on meeting win nearly always when ten parameters vary by 30 per cent', () => {
    const { runs, best } = varyAssumptions();
    expect(runs).toBe(1000);
    expect(best.both).toEqual([10, 777, 213, 0, 0]);
  });

  it('the winner still depends on what counts as success, and every range is a range of chances', () => {
    const { best, between } = varyAssumptions(200);
    for (const goal of ['both', 'first-contact', 'support'] as const) {
      expect(best[goal].reduce((sum, count) => sum + count)).toBe(200);
      for (const [low, high] of between[goal]) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(1);
      }
    }
    expect(best['first-contact'].indexOf(Math.max(...best['first-contact']))).toBe(4);
  });
});
