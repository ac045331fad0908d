import { expect, it } from 'vitest';
import { playWatering } from '#features/analogy/model/watering.ts';

it('A plant that was tended twice goes dormant after 21 months, and one light brings half of its best back', () => {
  const { months, lights } = playWatering();
  expect(months.map(({ month }) => month)).toEqual([0, 2, 23, 24]);
  expect(months.map(({ plants }) => plants[0]!.s.toFixed(2))).toEqual([
    '0.20',
    '0.60',
    '0.10',
    '0.30',
  ]);
  expect(lights.map(({ tending }) => tending.length)).toEqual([1, 0, 1]);
});
