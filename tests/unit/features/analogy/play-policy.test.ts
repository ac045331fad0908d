import { describe, expect, it } from 'vitest';
import { planMonth, playPolicy } from '#features/analogy/model/play-split.ts';
import type { Tie, Year } from '#features/analogy/model/year.ts';

const tie = (id: number, s: number): Tie => ({ id, s, roots: 0, peak: s, fruit: 0 });
const yearOf = (...strengths: number[]): Year => ({
  month: 0,
  nextId: strengths.length,
  met: strengths.length,
  plants: strengths.map((s, id) => tie(id, s)),
});

describe('a policy that plays by itself', () => {
  it('gives one state for each month, from the first to the last', () => {
    expect(playPolicy(2).map(({ month }) => month)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(playPolicy(2, { months: 3 })).toHaveLength(3);
  });

  it('goes on from where a year stands', () => {
    const half = playPolicy(2, { months: 6 });
    const rest = playPolicy(2, { months: 6, from: half[5]! });
    expect([...half, ...rest]).toEqual(playPolicy(2));
  });

  it('looks first after a deep plant at risk', () => {
    expect(planMonth(yearOf(0.9, 0.65, 0.5), 3)).toEqual({ meeting: 3, tending: [1] });
  });

  it('then helps the strongest plant that still grows', () => {
    expect(planMonth(yearOf(0.9, 0.3, 0.5), 3).tending).toEqual([2]);
  });

  it('then the weakest deep one, and leaves dormant plants alone', () => {
    expect(planMonth(yearOf(0.9, 0.75, 0.05), 3).tending).toEqual([1]);
  });

  it('counts each light that it has already given', () => {
    expect(planMonth(yearOf(0.5, 0.3), 1).tending).toEqual([0, 0, 1]);
  });

  it('leaves light unspent when nothing can be tended', () => {
    expect(planMonth(yearOf(0.05), 1).tending).toEqual([]);
  });

  it('refuses more lights on meeting than a month has', () => {
    expect(() => playPolicy(5)).toThrow('A month has 4 lights, but 5 were given: take 1 away.');
  });
});
