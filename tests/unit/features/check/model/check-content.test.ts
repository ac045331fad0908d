import { describe, expect, it } from 'vitest';
import { courseSchema, misconceptionsSchema } from '#authoring/reading/course.schema.ts';
import { checkSchema } from '#features/check/check.schema.ts';
import type { Item } from '#features/check/check.schema.ts';
import { comparisonSchema } from '#features/comparison/comparison.schema.ts';
import { listContent, readContent } from '../../../../support/content/real-content.ts';

const { lessons, objectives, completion } = readContent('course', courseSchema);
const misconceptions = readContent('misconceptions', misconceptionsSchema).misconceptions;
const itemsOf = (name: string) => readContent(`checks/${name}`, checkSchema).items;
const bank = itemsOf('final');
const all = listContent('checks').flatMap(itemsOf);

const countKeys = (items: readonly Item[]) =>
  ['A', 'B', 'C'].map((letter) => items.filter(({ key }) => key === letter).length);
const lengthsOf = ({ key, options }: Item) => {
  const other = options.filter(({ id }) => id !== key).map(({ text }) => text.length);
  return { best: options.find(({ id }) => id === key)!.text.length, other };
};
const isLongest = (item: Item) => lengthsOf(item).best > Math.max(...lengthsOf(item).other);
const isShortest = (item: Item) => lengthsOf(item).best < Math.min(...lengthsOf(item).other);

describe('The items of all checks', () => {
  it('have ids of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('have three options in the order A, B, C', () => {
    for (const { options } of all) expect(options.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
  });

  it('name only wrong ideas that are listed', () => {
    const known = misconceptions.map(({ id }) => id);
    const named = all.flatMap(({ options }) => options.flatMap((one) => one.misconception ?? []));
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(40);
  });

  it.each([
    { name: 'all checks', items: all },
    { name: 'the bank', items: bank },
  ])('in $name have the best option equally often at A, B and C', ({ items }) => {
    const keys = countKeys(items);
    expect(Math.max(...keys) - Math.min(...keys)).toBeLessThanOrEqual(items.length / 10);
  });

  it.each([
    { name: 'all checks', items: all },
    { name: 'the bank', items: bank },
  ])('in $name do not give the best option away by its length', ({ items }) => {
    // By chance it would be the longest in a third, and the shortest in a third.
    expect(items.filter(isLongest).length).toBeLessThan(items.length * 0.45);
    expect(items.filter(isShortest).length).toBeLessThan(items.length * 0.45);
  });

  it('have options of similar length', () => {
    const uneven = all.filter((item) => {
      const { best, other } = lengthsOf(item);
      const [short, long] = [Math.min(best, ...other), Math.max(best, ...other)];
      // Names of dimensions may differ; whole sentences may not.
      return long > 1.5 * short && long - short > 20;
    });
    expect(uneven.map(({ id }) => id)).toEqual([]);
  });
});

describe('The checks of the lessons', () => {
  it('exist for every lesson and for the final check, and for nothing else', () => {
    expect(listContent('checks')).toEqual([...lessons, 'final'].sort());
  });

  it.each(lessons)('%s: at least four items', (lesson) => {
    expect(itemsOf(lesson).length).toBeGreaterThanOrEqual(4);
  });

  it.each(lessons)('%s: no letter is the best one in more than half of the items', (lesson) => {
    const items = itemsOf(lesson);
    expect(Math.max(...countKeys(items))).toBeLessThanOrEqual(items.length / 2);
  });

  it.each(lessons.slice(1))('%s: an item comes back from an earlier lesson', (lesson) => {
    const earlier = lessons.slice(0, lessons.indexOf(lesson));
    const from = itemsOf(lesson).flatMap((item) => item.from ?? []);
    expect(from.length).toBeGreaterThanOrEqual(1);
    expect(from.filter((id) => !earlier.includes(id))).toEqual([]);
  });

  it('of the first lesson looks back at nothing', () => {
    expect(itemsOf(lessons[0]!).filter((item) => item.from)).toEqual([]);
  });
});

describe('The bank of the final check', () => {
  it('has at least thirty items', () => {
    expect(bank.length).toBeGreaterThanOrEqual(30);
  });

  it('has enough of every objective and dimension for all attempts until it is used up', () => {
    const attempts = Math.floor(bank.length / completion.finalCheck.items);
    const shown = objectives.filter(({ shownBy }) => shownBy === 'items').map(({ id }) => id);
    const dimensions = readContent('comparison', comparisonSchema).rows.map(({ id }) => id);
    const needs = bank.map((item) => [item.objective, ...item.dimensions]);
    const rare = [...shown, ...dimensions].filter(
      (id) => needs.filter((need) => need.includes(id)).length < attempts,
    );
    expect(attempts).toBeGreaterThanOrEqual(1);
    expect(rare).toEqual([]);
  });
});
