import { describe, expect, it } from 'vitest';
import { monthAtPlace, placeOfMonth } from '#features/analogy/clocks/clock-frame.ts';

const months = [0, 0.03, 0.5, 1, 3, 6, 12, 24];

describe('The time line', () => {
  it('has each mark at its own place, and leads back to the same month', () => {
    for (const [index, month] of months.entries()) {
      expect(placeOfMonth(months, month)).toBe(index);
      expect(monthAtPlace(months, index)).toBe(month);
    }
    expect(monthAtPlace(months, placeOfMonth(months, 4.5))).toBeCloseTo(4.5, 9);
    expect(placeOfMonth(months, 99)).toBe(7);
    expect(monthAtPlace(months, -1)).toBe(0);
  });
});
