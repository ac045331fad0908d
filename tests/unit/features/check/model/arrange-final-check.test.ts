import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '#features/check/check.schema.ts';
import { arrangeFinalCheck } from '#features/check/model/arrange-final-check.ts';
import { item } from './small-items.ts';

const anyItems = fc
  .array(fc.record({ key: fc.constantFrom('A', 'B', 'C'), ordered: fc.boolean() }), {
    minLength: 1,
    maxLength: 24,
  })
  .map((items) =>
    items.map(({ key, ordered }, index) =>
      item(`F${index}`, { key, ...(ordered && { ordered: true }) }),
    ),
  );
const unordered = anyItems.map((items) => items.map(({ id, key }) => item(id, { key })));

/** How often the best option stands first, second and third. */
function countPlaces(items: readonly Item[], seed: number): number[] {
  const places = arrangeFinalCheck(items, seed).map(({ item: { key }, options }) =>
    options.findIndex(({ id }) => id === key),
  );
  return [0, 1, 2].map((place) => places.filter((one) => one === place).length);
}

describe('The options of an attempt', () => {
  it('have the best one equally often at each place', () => {
    fc.assert(
      fc.property(unordered, fc.nat(), (items, seed) => {
        const places = countPlaces(items, seed);
        expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('stay as they are where their order has a meaning; the others make up for it', () => {
    fc.assert(
      fc.property(anyItems, fc.nat(), (items, seed) => {
        const fixed = items.filter(({ ordered }) => ordered);
        for (const { item: one, options } of arrangeFinalCheck(items, seed))
          if (one.ordered) expect(options).toEqual(one.options);
        const dealt = countPlaces(items, seed);
        const given = ['A', 'B', 'C'].map((key) => fixed.filter((one) => one.key === key).length);
        // A place has more than its share only if the fixed ones alone already fill it.
        dealt.forEach((count, place) => {
          expect(count === given[place] || count - Math.min(...dealt) <= 1).toBe(true);
        });
      }),
    );
  });

  it('come in the order of the attempt, each item with all three of its own', () => {
    fc.assert(
      fc.property(anyItems, fc.nat(), (items, seed) => {
        const arranged = arrangeFinalCheck(items, seed);
        expect(arranged.map((one) => one.item)).toEqual(items);
        for (const { item: one, options } of arranged)
          expect(options.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(one.options);
      }),
    );
  });

  it('are the same after a reload and on another device', () => {
    fc.assert(
      fc.property(anyItems, fc.nat(), (items, seed) => {
        expect(arrangeFinalCheck(items, seed)).toEqual(arrangeFinalCheck(items, seed));
      }),
    );
  });

  it('put no pattern into the places: over many attempts each item has its key everywhere', () => {
    const items = [...Array(12).keys()].map((index) => item(`F${index}`));
    const first = [...Array(300).keys()].map((seed) =>
      arrangeFinalCheck(items, seed)[0]?.options.findIndex(({ id }) => id === 'A'),
    );
    for (const place of [0, 1, 2])
      expect(first.filter((one) => one === place).length).toBeGreaterThan(70);
  });
});
