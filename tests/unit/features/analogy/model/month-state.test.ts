import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureMonth } from '#features/analogy/model/measure-month.ts';
import {
  noLights,
  startState,
  stepMonth,
  type MonthState,
} from '#features/analogy/model/month-state.ts';
import { newYear, playMonth } from '#features/analogy/model/play-split.ts';
import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import { anyYear } from './any-year.ts';

/** Months in which nobody is met and nothing is tended. */
const rest = (state: MonthState, months: number): MonthState =>
  months === 0 ? state : rest(stepMonth(state, noLights), months - 1);

describe('A month', () => {
  it('starts from two seeds whose doors are ajar', () => {
    expect(measureMonth(startState())).toMatchObject({ met: 2, open: 2, deep: 0, dormant: 0 });
  });

  it('keeps every strength between 0 and 1, and no peak below its strength', () => {
    fc.assert(
      fc.property(anyYear, ({ months }) => {
        for (const { plants } of months) {
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
      fc.property(anyYear, ({ months }) => {
        for (const state of months) {
          const { met, open, deep, dormant } = measureMonth(state);
          expect(open + dormant).toBe(met);
          expect(state.plants.map(({ id }) => id)).toEqual(
            Array.from({ length: met }, (_, id) => id),
          );
          expect(deep).toBeLessThanOrEqual(open);
        }
      }),
    );
  });

  it('gives the same months for the same lights and leaves the months before unchanged', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const kept = structuredClone(year);
        const again = year.lights.reduce((played, one) => playMonth(played, one), newYear());
        expect(again).toEqual(kept);
        expect(year).toEqual(kept);
      }),
    );
  });

  it('closes the door of an untended seed after three months', () => {
    expect(measureMonth(rest(startState(), 2)).open).toBe(2);
    expect(measureMonth(rest(startState(), 3)).open).toBe(0);
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
        const state = stepMonth(
          { month: 9, nextId: 1, met: 1, plants },
          { meeting: 0, tending: [0] },
        );
        expect(state.plants[0]!.s).toBeCloseTo(peak / 2, 12);
        expect(measureMonth(state).open).toBe(1);
      }),
    );
  });

  it('lets a deep plant introduce somebody after six deep months, with a warm seed', () => {
    const plants = [{ id: 0, s: 1, roots: 12, peak: 1, fruit: 0 }];
    const state: MonthState = { month: 0, nextId: 1, met: 1, plants };
    expect(rest(state, 5).plants).toHaveLength(1);
    expect(rest(state, 6).plants[1]).toEqual({
      id: 1,
      s: yearParameters.warm,
      roots: 0,
      peak: 0.4,
      fruit: 0,
    });
  });

  it('accepts two lights on one plant and light that stays unspent', () => {
    const once = stepMonth(startState(), { meeting: 0, tending: [0] }).plants[0]!;
    const twice = stepMonth(startState(), { meeting: 0, tending: [0, 0] }).plants[0]!;
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
    expect(() => stepMonth(startState(), lights)).toThrow(message);
  });
});
