import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noLights, startState, stepMonth } from '#features/analogy/model/month-state.ts';
import { leaves, saysNo } from '#features/analogy/model/people-decide.ts';
import {
  latestMonth,
  newYear,
  playAllSplits,
  playMonth,
  playSplit,
} from '#features/analogy/model/play-split.ts';
import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import { anyYear } from './any-year.ts';

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('What people decide for themselves', () => {
  it('every third person says no', () => {
    expect(upTo(12).filter((talk) => saysNo(talk))).toEqual([3, 6, 9, 12]);
  });

  it('every fourth tie ends after six months, beginning with the second', () => {
    expect(upTo(12).filter((tie) => leaves(tie, 6))).toEqual([2, 6, 10]);
    expect(upTo(24).filter((month) => leaves(2, month))).toEqual([6]);
  });

  it('any share is picked evenly: never more than one away from what it promises', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 60 }), (refuse, talks) => {
        const noes = upTo(talks).filter((talk) => saysNo(talk, { ...yearParameters, refuse }));
        expect(Math.abs(noes.length - refuse * talks)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('the light on the lamp is one yes: without one, nobody is asked and nothing is sown', () => {
    const { met, talks, plants } = stepMonth(startState(), noLights);
    expect({ met, talks, count: plants.length }).toEqual({ met: 2, talks: 0, count: 2 });
  });

  it('a no sows nothing, and takes nothing away from the others', () => {
    const lights = { meeting: 4, tending: [] };
    const { met, noes, plants } = stepMonth(startState(), lights);
    expect({ met, noes }).toEqual({ met: 6, noes: [4] });
    expect(plants.map(({ id }) => id)).toEqual([0, 1, 2, 3, 5]);
  });

  it('a deep tie that gets every light ends like one that gets none', () => {
    const tended = playSplit(0).months[6]!;
    const untended = Array.from({ length: 6 }).reduce(
      (year: ReturnType<typeof newYear>) => playMonth(year, noLights),
      newYear(),
    );
    expect(tended.left.map(({ id }) => id)).toEqual([1]);
    expect(tended.left[0]!.s).toBeGreaterThan(yearParameters.deep);
    expect(latestMonth(untended).left.map(({ id }) => id)).toEqual([1]);
  });

  it('in no year there is a tie without two yeses: whoever said no is never in the garden', () => {
    fc.assert(
      fc.property(anyYear, ({ months, lights }) => {
        for (const [index, spent] of lights.entries()) {
          const [before, after] = [months[index]!, months[index + 1]!];
          const fresh = after.plants.filter(({ since }) => since === after.month);
          const introduced = after.met - before.met - spent.meeting;
          const saidNo = after.noes.length - before.noes.length;
          // Each light on a lamp is the learner's yes; what is left of them once the noes are gone
          // are the two yeses. Those who were introduced had been asked before.
          expect(fresh).toHaveLength(introduced + spent.meeting - saidNo);
          expect(saidNo).toBeLessThanOrEqual(spent.meeting);
          for (const state of months.slice(index + 1)) {
            const present = [...state.plants, ...state.left].map(({ id }) => id);
            expect(present.filter((id) => after.noes.includes(id))).toEqual([]);
          }
        }
      }),
    );
  });

  it('in no year somebody who has left comes back, or can be given a light', () => {
    fc.assert(
      fc.property(anyYear, ({ months }) => {
        for (const [index, { left, month }] of months.entries()) {
          for (const { id, since } of left) {
            expect(month - since).toBeGreaterThanOrEqual(yearParameters.stay);
            for (const later of months.slice(index)) {
              expect(later.plants.every((tie) => tie.id !== id)).toBe(true);
              expect(later.left.filter((tie) => tie.id === id)).toHaveLength(1);
            }
            expect(() => stepMonth(months[index]!, { meeting: 0, tending: [id] })).toThrow(
              'its person has left',
            );
          }
        }
      }),
    );
  });

  it('no split of the light can buy a year without a no or a goodbye', () => {
    for (const [meeting, year] of playAllSplits().entries()) {
      const { noes, left, talks } = latestMonth(year);
      expect(left.length).toBeGreaterThan(0);
      expect(talks).toBe(meeting * 12);
      expect(noes).toHaveLength(meeting * 4);
    }
  });
});
