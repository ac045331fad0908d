import { describe, expect, it } from 'vitest';
import { bestSplit, comparePolicies } from '#features/analogy/compare-policies.ts';
import { yearParameters } from '#features/analogy/year-parameters.ts';

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
    const varied = ['s0', 'warm', 'gain', 'decay', 'root', 'pReach', 'pBack'] as const;
    const next = randomNumbers(1);
    const wins = [0, 0, 0, 0, 0];
    for (let run = 0; run < 1000; run += 1) {
      const parameters = { ...yearParameters };
      for (const name of varied) parameters[name] *= 0.7 + 0.6 * next();
      const best = bestSplit('both', parameters);
      wins[best] = wins[best]! + 1;
    }
    expect(wins).toEqual([11, 730, 259, 0, 0]);
  });
});

/** A linear congruential generator, 0..1: the same seed gives the same thousand years everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
