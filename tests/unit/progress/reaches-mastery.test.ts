import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachesMastery } from '#progress/reaches-mastery.ts';

describe('A score reaches the mastery that a portal asks for', () => {
  it('when it is exactly that share, whatever floating point makes of it', () => {
    for (let percent = 0; percent <= 100; percent += 1) {
      expect(reachesMastery(percent, 100, Number((percent / 100).toFixed(2)))).toBe(true);
    }
    expect(reachesMastery(55, 100, 0.55)).toBe(true);
    expect(reachesMastery(29, 100, 0.29)).toBe(true);
  });

  it('as exact arithmetic with whole numbers says', () => {
    const anyCase = fc.record({
      total: fc.integer({ min: 1, max: 500 }),
      points: fc.nat(500),
      digits: fc.integer({ min: 1, max: 7 }),
      part: fc.nat(10 ** 7),
    });
    fc.assert(
      fc.property(anyCase, ({ total, points, digits, part }) => {
        const whole = part % (10 ** digits + 1);
        const mastery = Number(`${whole}e-${digits}`);
        const exact = BigInt(points) * 10n ** BigInt(digits) >= BigInt(whole) * BigInt(total);
        expect(reachesMastery(points, total, mastery)).toBe(exact);
      }),
      { numRuns: 1000 },
    );
  });

  it('and a check without items reaches nothing', () => {
    expect(reachesMastery(0, 0, 0)).toBe(false);
  });
});
