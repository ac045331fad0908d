import { describe, expect, it } from 'vitest';
import { averageSuccess, measureMonth, type Goal } from '#features/analogy/model/measure-month.ts';
import {
  compareSplits,
  findBest,
  findIntroduction,
  isOver,
  newYear,
  planMonth,
  playAllSplits,
  playMonth,
  playSplit,
} from '#features/analogy/model/play-split.ts';
import { stateOf, tieOf } from './some-ties.ts';

const strengths = (...all: number[]) =>
  stateOf(
    0,
    all.map((s, id) => tieOf(id, { s })),
  );

describe('A split that plays by itself', () => {
  it('leads through twelve months, from the start to the last', () => {
    const { months, lights } = playSplit(2);
    expect(months.map(({ month }) => month)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(lights).toHaveLength(12);
    expect(lights.every(({ meeting }) => meeting === 2)).toBe(true);
  });

  it('plays the months that are left of a year that was begun by hand', () => {
    const begun = playMonth(newYear(), { meeting: 4, tending: [] });
    const whole = playSplit(1, { from: begun });
    expect(isOver(begun)).toBe(false);
    expect(isOver(whole)).toBe(true);
    expect(whole.lights.map(({ meeting }) => meeting)).toEqual([4, ...Array<number>(11).fill(1)]);
    expect(playSplit(3, { from: whole })).toBe(whole);
    expect(playSplit(2, { from: newYear() })).toEqual(playSplit(2));
  });

  it('first tends a deep plant at risk', () => {
    expect(planMonth(strengths(0.9, 0.65, 0.5), 3)).toEqual({ meeting: 3, tending: [1] });
  });

  it('then the strongest plant that still grows', () => {
    expect(planMonth(strengths(0.9, 0.3, 0.5), 3).tending).toEqual([2]);
  });

  it('then the weakest deep one, and leaves dormant plants alone', () => {
    expect(planMonth(strengths(0.9, 0.75, 0.05), 3).tending).toEqual([1]);
  });

  it('takes each light into account that it has already placed', () => {
    expect(planMonth(strengths(0.5, 0.3), 1).tending).toEqual([0, 0, 1]);
  });

  it('leaves light unspent when there is nothing to tend', () => {
    expect(planMonth(strengths(0.05), 1).tending).toEqual([]);
  });

  it('refuses more lights on meeting than a month has', () => {
    expect(() => playSplit(5)).toThrow('A month has 4 lights, but 5 were given: take 1 away.');
  });

  it('finds the month of the first introduction', () => {
    const month = findIntroduction(playSplit(0));
    expect(
      playSplit(0)
        .months.map(({ met }) => met)
        .slice(month - 1, month + 1),
    ).toEqual([2, 3]);
    expect(findIntroduction(playSplit(4))).toBe(-1);
  });
});

describe('Five splits side by side', () => {
  const splits = playAllSplits();
  const goals: readonly Goal[] = ['both', 'first-contact', 'support'];

  it.each([
    [0, '0.21', 5, 0, 1, 4, 2, 0, '0.29', '0.71'],
    [1, '0.60', 21, 4, 2, 13, 7, 2, '0.65', '0.90'],
    [2, '0.57', 30, 8, 3, 10, 5, 9, '0.68', '0.82'],
    [3, '0.45', 40, 12, 4, 10, 3, 14, '0.71', '0.60'],
    [4, '0.00', 50, 16, 5, 8, 0, 21, '0.71', '0.00'],
  ])(
    'with %i on meeting, a year succeeds %s of the time, with %i met, %i noes, %i left, %i open, %i deep and %i dormant',
    (meeting, both, met, noes, left, open, deep, dormant, firstContact, support) => {
      const { success, end } = compareSplits(splits)[meeting]!;
      expect(end).toMatchObject({ met, noes, left, open, deep, dormant });
      expect(goals.map((goal) => success[goal].toFixed(2))).toEqual([both, firstContact, support]);
    },
  );

  it('have another winner when something else counts as success; equal ones win together', () => {
    const best = goals.map((goal) => findBest(compareSplits(splits), goal));
    expect(best).toEqual([[1], [3, 4], [1]]);
  });

  it('have no winner while none can succeed', () => {
    expect(findBest(compareSplits([playSplit(4)]), 'both')).toEqual([]);
  });

  it('count only the months so far', () => {
    const [, one] = compareSplits(splits, 3);
    const months = splits[1]!.months.slice(1, 4);
    expect(one!.success).toEqual(averageSuccess(months));
    expect(one!.end).toEqual(measureMonth(months[2]!));
  });
});
