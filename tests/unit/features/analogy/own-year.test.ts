import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noLights } from '#features/analogy/light/picture/light-frame.ts';
import { averages, measures } from '#features/analogy/model/measure-year.ts';
import {
  freeLights,
  giveLight,
  isOver,
  lightsOn,
  meetNobody,
  meetSomeone,
  playRest,
  takeLight,
} from '#features/analogy/model/own-year.ts';
import {
  comparePolicies,
  freshYear,
  playMonth,
  playPolicy,
  playSplit,
  summarizeSplits,
} from '#features/analogy/model/play-split.ts';

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
        expect(playMonth(freshYear, plan).years).toHaveLength(2);
      }),
    );
  });

  it('may give one plant several lights and takes them back one by one', () => {
    const two = giveLight(giveLight(noLights, 1), 1);
    expect(lightsOn(two, 1)).toBe(2);
    expect(lightsOn(takeLight(two, 1), 1)).toBe(1);
    expect(takeLight(noLights, 1)).toEqual(noLights);
  });
});

describe('A year that is played month by month', () => {
  it('is the same as the policy when the lights are the same', () => {
    for (const meeting of [0, 1, 2, 3, 4])
      expect(playSplit(meeting).years.slice(1)).toEqual(playPolicy(meeting));
  });

  it('can be handed over to a split for the rest', () => {
    const begun = playMonth(freshYear, { meeting: 4, tending: [] });
    const whole = playRest(begun, 1);
    expect(isOver(begun)).toBe(false);
    expect(isOver(whole)).toBe(true);
    expect(whole.lights).toHaveLength(12);
    expect(playRest(whole, 3)).toBe(whole);
    expect(playRest(freshYear, 2).years).toEqual(playSplit(2).years);
  });
});

describe('Five splits side by side', () => {
  const splits = [0, 1, 2, 3, 4].map((meeting) => playSplit(meeting));

  it('say the same as the comparison of policies after a year', () => {
    for (const goal of ['both', 'first-contact', 'support'] as const) {
      const summary = summarizeSplits(splits, 12, goal);
      expect(summary.map(({ chance }) => chance)).toEqual(
        comparePolicies().map((policy) => policy.averages[goal]),
      );
      expect(summary.map(({ end }) => end)).toEqual(comparePolicies().map(({ end }) => end));
    }
  });

  it('mark all that are equally good on the screen', () => {
    const best = (goal: 'both' | 'first-contact' | 'support') =>
      summarizeSplits(splits, 12, goal)
        .filter(({ isBest }) => isBest)
        .map(({ meeting }) => meeting);
    expect(best('both')).toEqual([1, 2]);
    expect(best('first-contact')).toEqual([4]);
    expect(best('support')).toEqual([1]);
  });

  it('count only the months so far', () => {
    const [, one] = summarizeSplits(splits, 3, 'both');
    const years = splits[1]!.years.slice(1, 4);
    expect(one!.chance).toBe(averages(years).both);
    expect(one!.end).toEqual(measures(years[2]!));
  });
});
