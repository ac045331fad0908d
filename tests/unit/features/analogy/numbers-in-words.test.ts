import { describe, expect, it } from 'vitest';
import { analogySchema } from '#features/analogy/analogy.schema.ts';
import { measureMonth } from '#features/analogy/model/measure-month.ts';
import {
  compareSplits,
  findBest,
  findIntroduction,
  latestMonth,
  playAllSplits,
  playSplit,
} from '#features/analogy/model/play-split.ts';
import { varyAssumptions } from '#features/analogy/model/vary-assumptions.ts';
import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import { readContent } from '../../../support/content/real-content.ts';

const { light } = readContent('analogy', analogySchema);
const sentenceOf = (id: string) => light.beats.find((beat) => beat.id === id)?.sentence;
const names: Record<number, string> = { 1: 'One', 2: 'Two', 5: 'five', 8: 'Eight', 16: 'Sixteen' };
const word = (n: number) => (n === 50 ? 'Fifty' : (names[n] ?? String(n)));

describe('What the page says about the model of the garden', () => {
  const results = compareSplits(playAllSplits());

  it('all light on the lamps: who was met, said no, left, and what is open', () => {
    const { met, noes, left, open, deep } = measureMonth(latestMonth(playSplit(4)));
    expect(deep).toBe(0);
    expect(sentenceOf('all-lamps')).toBe(
      `${word(met)} people met. ${word(noes)} said no, and ${word(left)} left later. ` +
        `${word(open)} doors are still open. None deep.`,
    );
  });

  it('all light from the sun: what is deep, and who left a deep tie after half a year', () => {
    const end = latestMonth(playSplit(0));
    const { deep, left } = measureMonth(end);
    expect(end.left.every((tie) => tie.s >= yearParameters.deep)).toBe(true);
    expect(yearParameters.stay).toBe(6);
    expect(sentenceOf('all-sun')).toBe(
      `${word(deep)} deep plants, almost nobody new. ${word(left)} person left after half a year, ` +
        'though the tie was deep.',
    );
  });

  it('a warm seed falls in the month in which another person leaves', () => {
    const { months } = playSplit(0);
    const month = findIntroduction(playSplit(0));
    expect(months[month]!.left.length - months[month - 1]!.left.length).toBe(1);
    expect(sentenceOf('warm-seed')).toContain('In the same month another person leaves.');
  });

  it('one light on meeting is best, two are close, and another goal has another winner', () => {
    const [one, two] = [results[1]!, results[2]!].map(({ success }) => success.both);
    expect(findBest(results, 'both')).toEqual([1]);
    expect(one! - two!).toBeLessThan(0.05);
    expect(sentenceOf('five-splits')).toContain(
      'one light on meeting does best, and two do almost',
    );
    expect(findBest(results, 'first-contact')).toEqual([3, 4]);
    expect(findBest(results, 'support')).toEqual([1]);
    expect(sentenceOf('honesty-switch')).toContain('three or four lights on meeting win');
    expect(sentenceOf('honesty-switch')).toContain('one light on meeting is best');
  });

  it('how often each split was best when ten numbers vary', () => {
    const { runs, best } = varyAssumptions();
    const [none, one, two, three, four] = best.both;
    expect([runs, three, four]).toEqual([1000, 0, 0]);
    expect(light.robust).toContain(
      `One light on meeting was best ${one} times, two lights ${two} times, none ${none} times, ` +
        'three or four never.',
    );
    const first = best['first-contact'];
    expect(light.robust).toContain(
      `four lights were best ${first[4]} times, three ${first[3]}, two ${first[2]} and one ${first[1]}.`,
    );
    expect(first[0]).toBe(0);
  });

  it('the rules are told with the numbers of the model', () => {
    const rules = light.rules.list.join(' ');
    const { decay, gain, revive, refuse, leave, stay, fruitEvery } = yearParameters;
    expect([decay, revive, refuse, leave, stay, fruitEvery]).toEqual([
      0.25,
      0.5,
      1 / 3,
      0.25,
      6,
      6,
    ]);
    expect(gain).toBeCloseTo(1 / 3, 1);
    for (const told of [
      'a quarter of its strength',
      'about a third of what is missing',
      'half of its best strength',
      'Every third person says no',
      'deep for six months',
      'Every fourth tie ends after six months, beginning with the second',
    ])
      expect(rules).toContain(told);
  });

  it('each of the people who can be met has a name, and each no and goodbye its own words', () => {
    const most = Math.max(...playAllSplits().map((year) => latestMonth(year).met));
    expect(light.people.length).toBeGreaterThanOrEqual(most);
    for (const lines of [light.noes, light.goodbyes])
      expect(new Set(lines).size).toBe(lines.length);
  });
});
