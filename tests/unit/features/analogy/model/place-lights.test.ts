import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noLights } from '#features/analogy/model/month-state.ts';
import {
  freeLights,
  giveLight,
  lightsOn,
  meetNobody,
  meetSomeone,
  takeLight,
} from '#features/analogy/model/place-lights.ts';
import { newYear, playMonth } from '#features/analogy/model/play-split.ts';

const press = fc.constantFrom(
  meetSomeone,
  meetNobody,
  (lights: typeof noLights) => giveLight(lights, 0),
  (lights: typeof noLights) => giveLight(lights, 1),
  (lights: typeof noLights) => takeLight(lights, 0),
);

describe('Placing lights by hand', () => {
  it('never places more than four, whatever is pressed, and every plan can be played', () => {
    fc.assert(
      fc.property(fc.array(press, { maxLength: 20 }), (presses) => {
        const plan = presses.reduce((lights, one) => one(lights), noLights);
        expect(freeLights(plan)).toBeGreaterThanOrEqual(0);
        expect(plan.meeting).toBeGreaterThanOrEqual(0);
        expect(playMonth(newYear(), plan).months).toHaveLength(2);
      }),
    );
  });

  it('gives one plant several lights and takes them back one by one', () => {
    const two = giveLight(giveLight(noLights, 1), 1);
    expect(lightsOn(two, 1)).toBe(2);
    expect(lightsOn(takeLight(two, 1), 1)).toBe(1);
    expect(takeLight(noLights, 1)).toEqual(noLights);
  });
});
