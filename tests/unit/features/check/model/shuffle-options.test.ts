import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffleOptions } from '#features/check/model/shuffle.ts';
import { item } from './small-items.ts';

const lettersOf = (id: string, seed: number) =>
  shuffleOptions(item(id), seed).map((option) => option.id);
const orderOf = (id: string, seed: number) => lettersOf(id, seed).join('');
const seeds = [...Array(600).keys()];

describe('The order of the options', () => {
  it('stays the same for a learner, whenever an item is opened', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), (seed, id) => {
        expect(orderOf(id, seed)).toBe(orderOf(id, seed));
      }),
    );
  });

  it('always has all three options, each once', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), (seed, id) => {
        expect(lettersOf(id, seed).sort()).toEqual(['A', 'B', 'C']);
      }),
    );
  });

  it('is one of the six orders, and each of them for about as many learners', () => {
    const orders = seeds.map((seed) => orderOf('Q1', seed));
    for (const order of ['ABC', 'ACB', 'BAC', 'BCA', 'CAB', 'CBA']) {
      const count = orders.filter((one) => one === order).length;
      expect(count).toBeGreaterThan(70);
      expect(count).toBeLessThan(130);
    }
  });

  it('differs from item to item for the same learner', () => {
    const orders = new Set(seeds.slice(0, 30).map((number) => orderOf(`Q${number}`, 7)));
    expect(orders.size).toBe(6);
  });

  it('is left alone where it has a meaning', () => {
    const ordered = item('Q1', { ordered: true });
    for (const seed of seeds) expect(shuffleOptions(ordered, seed)).toEqual(ordered.options);
  });

  it('changes nothing in the item itself', () => {
    const shuffled = item('Q1');
    shuffleOptions(shuffled, 3);
    expect(shuffled).toEqual(item('Q1'));
  });
});
