import { describe, expect, it } from 'vitest';
import { bestSplit, comparePolicies } from '#features/analogy/model/play-split.ts';
import { varyAssumptions } from '#features/analogy/model/vary-assumptions.ts';

describe('five ways to spend four lights a month', () => {
  it.each([
    [0, '0.34', 6, 6, 4, 0, '0.40', '0.82'],
    [1, '0.65', 20, 14, 8, 6, '0.70', '0.91'],
    [2, '0.65', 31, 14, 5, 17, '0.77', '0.83'],
    [3, '0.51', 40, 13, 3, 27, '0.81', '0.60'],
    [4, '0.00', 50, 12, 0, 38, '0.83', '0.00'],
  ])(
    'with %i on meeting, the year lands %s of the time, with %i met, %i open, %i deep and %i dormant',
    (meeting, both, met, open, deep, dormant, firstContact, support) => {
      const result = comparePolicies()[meeting]!;
      expect(result.end).toMatchObject({ met, open, deep, dormant });
      expect(result.averages.both.toFixed(2)).toBe(both);
      expect(result.averages['first-contact'].toFixed(2)).toBe(firstContact);
      expect(result.averages.support.toFixed(2)).toBe(support);
      expect(result.tending).toBe(4 - meeting);
    },
  );

  it('what counts as success decides what wins', () => {
    expect([1, 2]).toContain(bestSplit('both'));
    expect(bestSplit('first-contact')).toBe(4);
    expect(bestSplit('support')).toBe(1);
  });

  it('with seven numbers varied by 30 percent, one or two lights on meeting win nearly always', () => {
    const { runs, best } = varyAssumptions();
    expect(runs).toBe(1000);
    expect(best.both).toEqual([11, 730, 259, 0, 0]);
  });

  it('what wins under other numbers depends on what counts as well', () => {
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
