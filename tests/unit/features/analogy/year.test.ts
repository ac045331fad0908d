import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measures } from '#features/analogy/model/measure-year.ts';
import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import { startYear, stepMonth, type Year } from '#features/analogy/model/year.ts';

/** Twelve months of any choices that four lights allow. The numbers choose plants, whatever their count. */
const choices = fc.array(
  fc.record({
    meeting: fc.integer({ min: 0, max: 4 }),
    wishes: fc.array(fc.nat(60), { maxLength: 4 }),
  }),
  { minLength: 12, maxLength: 12 },
);

function play(months: { meeting: number; wishes: number[] }[]): Year[] {
  const years = [startYear()];
  for (const { meeting, wishes } of months) {
    const year = years.at(-1)!;
    const tending = wishes.slice(0, 4 - meeting).map((wish) => wish % year.plants.length);
    years.push(stepMonth(year, { meeting, tending }));
  }
  return years;
}

const rest = (year: Year, months: number): Year =>
  months === 0 ? year : rest(stepMonth(year, { meeting: 0, tending: [] }), months - 1);

describe('a year of light', () => {
  it('begins with two seeds behind doors that are ajar', () => {
    expect(measures(startYear())).toMatchObject({ met: 2, open: 2, deep: 0, dormant: 0 });
  });

  it('keeps every strength between 0 and 1, and no peak below its strength', () => {
    fc.assert(
      fc.property(choices, (months) => {
        for (const { plants } of play(months)) {
          for (const { s, peak } of plants) {
            expect(s).toBeGreaterThanOrEqual(0);
            expect(s).toBeLessThanOrEqual(1);
            expect(peak).toBeGreaterThanOrEqual(s);
          }
        }
      }),
    );
  });

  it('counts everybody once: met is open and dormant together', () => {
    fc.assert(
      fc.property(choices, (months) => {
        for (const year of play(months)) {
          const { met, open, deep, dormant } = measures(year);
          expect(open + dormant).toBe(met);
          expect(year.plants.map(({ id }) => id)).toEqual(
            Array.from({ length: met }, (_, id) => id),
          );
          expect(deep).toBeLessThanOrEqual(open);
        }
      }),
    );
  });

  it('gives the same year for the same choices and leaves the year before untouched', () => {
    fc.assert(
      fc.property(choices, (months) => {
        const first = play(months);
        const kept = structuredClone(first);
        expect(play(months)).toEqual(kept);
        expect(first).toEqual(kept);
      }),
    );
  });

  it('closes the door of an untended seed after three months', () => {
    expect(measures(rest(startYear(), 2)).open).toBe(2);
    expect(measures(rest(startYear(), 3)).open).toBe(0);
  });

  it('lets a plant with more roots wilt more slowly', () => {
    fc.assert(
      fc.property(
        fc.nat(12),
        fc.integer({ min: 1, max: 12 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (roots, more, s) => {
          const plants = [roots, roots + more].map((count, id) => ({
            id,
            s,
            roots: count,
            peak: s,
            fruit: 0,
          }));
          const [few, many] = rest({ month: 0, nextId: 2, met: 2, plants }, 1).plants;
          expect(many!.s).toBeGreaterThan(few!.s);
          expect(many!.s).toBeLessThan(s);
        },
      ),
    );
  });

  it('brings a dormant tie back to half its peak with one watering', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.21, max: 1, noNaN: true }), (peak) => {
        const plants = [{ id: 0, s: 0.02, roots: 2, peak, fruit: 0 }];
        const year = stepMonth(
          { month: 9, nextId: 1, met: 1, plants },
          { meeting: 0, tending: [0] },
        );
        expect(year.plants[0]!.s).toBeCloseTo(peak / 2, 12);
        expect(measures(year).open).toBe(1);
      }),
    );
  });

  it('lets a deep plant introduce somebody after six deep months, with a warm seed', () => {
    const plants = [{ id: 0, s: 1, roots: 12, peak: 1, fruit: 0 }];
    const year: Year = { month: 0, nextId: 1, met: 1, plants };
    expect(rest(year, 5).plants).toHaveLength(1);
    expect(rest(year, 6).plants[1]).toEqual({
      id: 1,
      s: yearParameters.warm,
      roots: 0,
      peak: 0.4,
      fruit: 0,
    });
  });

  it('accepts two lights on one plant and light that stays unspent', () => {
    const once = stepMonth(startYear(), { meeting: 0, tending: [0] }).plants[0]!;
    const twice = stepMonth(startYear(), { meeting: 0, tending: [0, 0] }).plants[0]!;
    expect(twice.s).toBeGreaterThan(once.s);
    expect(twice.roots).toBe(2);
  });

  it.each([
    [{ meeting: -1, tending: [] }, 'Lights on meeting must be a whole number from 0 to 4, not -1.'],
    [
      { meeting: 1.5, tending: [] },
      'Lights on meeting must be a whole number from 0 to 4, not 1.5.',
    ],
    [{ meeting: 4, tending: [0, 1] }, 'A month has 4 lights, but 6 were given: take 2 away.'],
    [{ meeting: 1, tending: [7] }, 'No plant has the id 7: the ids go from 0 to 1.'],
  ])('refuses impossible lights: %o', (lights, message) => {
    expect(() => stepMonth(startYear(), lights)).toThrow(message);
  });
});
