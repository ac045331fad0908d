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
import { stateOf, tieOf } from './some-ties.ts';

const byNumber = (a: number, b: number) => a - b;

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

  it('counts everybody once: met is open, dormant, left and those who said no together', () => {
    fc.assert(
      fc.property(anyYear, ({ months }) => {
        for (const state of months) {
          const { met, noes, left, open, deep, dormant } = measureMonth(state);
          expect(open + dormant + left + noes).toBe(met);
          expect(
            [...state.plants, ...state.left]
              .map(({ id }) => id)
              .concat(state.noes)
              .sort(byNumber),
          ).toEqual(Array.from({ length: met }, (_, id) => id));
          expect(deep).toBeLessThanOrEqual(open);
        }
      }),
    );
  });

  it('gives back no number below 0, and no chance above 1', () => {
    fc.assert(
      fc.property(anyYear, ({ months }) => {
        for (const state of months) {
          const { reach, back, land, ...counts } = measureMonth(state);
          for (const count of Object.values(counts)) expect(count).toBeGreaterThanOrEqual(0);
          for (const chance of [reach, back, land]) {
            expect(chance).toBeGreaterThanOrEqual(0);
            expect(chance).toBeLessThanOrEqual(1);
          }
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
          const plants = [roots, roots + more].map((count, id) => tieOf(id, { s, roots: count }));
          const [few, many] = rest(stateOf(0, plants), 1).plants;
          expect(many!.s).toBeGreaterThan(few!.s);
          expect(many!.s).toBeLessThan(s);
        },
      ),
    );
  });

  it('brings a dormant tie back to half its peak with one watering', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.21, max: 1, noNaN: true }), (peak) => {
        const tie = tieOf(0, { s: 0.02, roots: 2, peak });
        const state = stepMonth(stateOf(9, [tie]), { meeting: 0, tending: [0] });
        expect(state.plants[0]!.s).toBeCloseTo(peak / 2, 12);
        expect(measureMonth(state).open).toBe(1);
      }),
    );
  });

  it('lets a deep plant introduce somebody after six deep months, with a warm seed', () => {
    const state = stateOf(0, [tieOf(0, { s: 1, roots: 12 })]);
    expect(rest(state, 5).plants).toHaveLength(1);
    expect(rest(state, 6).plants[1]).toEqual({
      ...{ id: 1, number: 2, since: 6 },
      ...{ s: yearParameters.warm, roots: 0, peak: 0.4, fruit: 0 },
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
    [
      { meeting: 1, tending: [7] },
      'No plant has the id 7: it was never sown, or its person has left.',
    ],
  ])('refuses impossible lights: %o', (lights, message) => {
    expect(() => stepMonth(startState(), lights)).toThrow(message);
  });
});
