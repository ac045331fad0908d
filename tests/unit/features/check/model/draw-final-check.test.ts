import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSchema } from '#features/check/check.schema.ts';
import { drawFinalCheck } from '#features/check/model/draw-final-check.ts';
import type { Mixable } from '#features/check/model/item-set.ts';
import { readContent } from '../../../../support/content/real-content.ts';

const realBank = readContent('checks/final', checkSchema).items;
const idsOf = (items: readonly Mixable[]) => items.map(({ id }) => id);
const needsOf = (items: readonly Mixable[]) =>
  new Set(items.flatMap(({ objective, dimensions }) => [objective, ...dimensions]));

/** Draws attempt after attempt, each with its own seed. */
function drawAll<T extends Mixable>(bank: readonly T[], size: number, seeds: readonly number[]) {
  const drawn: T[][] = [];
  for (const seed of seeds)
    drawn.push(drawFinalCheck({ bank, size, seed, used: idsOf(drawn.flat()) }));
  return drawn;
}

const seeds = (length: number) => fc.array(fc.nat(), { minLength: length, maxLength: length });
const anyBank = fc
  .array(
    fc.record({
      objective: fc.constantFrom('O1', 'O2', 'O3'),
      dimensions: fc.uniqueArray(fc.constantFrom('purpose', 'focus', 'lifespan'), { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((items) => items.map((about, index) => ({ id: `F${index}`, ...about })));

describe('The draw from the bank of the course', () => {
  it('asks twelve different items', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const drawn = drawFinalCheck({ bank: realBank, size: 12, seed, used: [] });
        expect(new Set(idsOf(drawn)).size).toBe(12);
      }),
      { numRuns: 40 },
    );
  });

  it('touches every objective of the bank and all eight dimensions, in eight attempts in a row', () => {
    fc.assert(
      fc.property(seeds(8), (eight) => {
        for (const attempt of drawAll(realBank, 12, eight))
          expect(needsOf(attempt)).toEqual(needsOf(realBank));
      }),
      { numRuns: 40 },
    );
  });

  it('repeats no item until all have been asked, and then begins again', () => {
    fc.assert(
      fc.property(seeds(8), (eight) => {
        const attempts = drawAll(realBank, 12, eight);
        const all = idsOf(realBank).sort();
        expect(idsOf(attempts.slice(0, 4).flat()).sort()).toEqual(all);
        expect(idsOf(attempts.slice(4).flat()).sort()).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });

  it('never asks two twins in one attempt', () => {
    fc.assert(
      fc.property(seeds(8), (eight) => {
        for (const attempt of drawAll(realBank, 12, eight)) {
          const twins = attempt.flatMap(({ twin }) => twin ?? []);
          expect(twins.length).toBeGreaterThan(0);
          expect(new Set(twins).size).toBe(twins.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is the same for the same seed and the same past', () => {
    fc.assert(
      fc.property(fc.nat(), fc.subarray(idsOf(realBank)), (seed, used) => {
        const draw = () => drawFinalCheck({ bank: realBank, size: 12, seed, used });
        expect(draw()).toEqual(draw());
      }),
      { numRuns: 40 },
    );
  });

  it('differs from seed to seed, in its items and in their order', () => {
    const draws = [1, 2, 3, 4, 5].map((seed) =>
      idsOf(drawFinalCheck({ bank: realBank, size: 12, seed, used: [] })),
    );
    expect(new Set(draws.map((ids) => ids.join())).size).toBe(5);
    expect(new Set(draws.map((ids) => [...ids].sort().join())).size).toBe(5);
  });

  it('never takes an item again while another was not asked, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.nat(), fc.subarray(idsOf(realBank)), (seed, used) => {
        const drawn = idsOf(drawFinalCheck({ bank: realBank, size: 12, seed, used }));
        const repeated = drawn.filter((id) => used.includes(id)).length;
        const left = realBank.length - used.length;
        expect(drawn).toHaveLength(12);
        expect(repeated).toBe(Math.max(0, 12 - left));
      }),
      { numRuns: 60 },
    );
  });

  it('has about the same mix in each attempt, so that attempts can be compared', () => {
    const countOf = (items: readonly Mixable[], id: string) =>
      items.filter(({ objective }) => objective === id).length;
    for (const attempt of drawAll(realBank, 12, [11, 12, 13])) {
      for (const { objective } of realBank) {
        const share = countOf(realBank, objective) / 3;
        expect(Math.abs(countOf(attempt, objective) - share)).toBeLessThan(2);
      }
    }
  });
});

describe('The draw from any bank', () => {
  it('asks as many different items as there are, up to the size', () => {
    fc.assert(
      fc.property(anyBank, fc.integer({ min: 1, max: 12 }), fc.nat(), (bank, size, seed) => {
        const drawn = drawFinalCheck({ bank, size, seed, used: [] });
        expect(new Set(idsOf(drawn)).size).toBe(Math.min(size, bank.length));
        expect(drawn).toHaveLength(Math.min(size, bank.length));
      }),
    );
  });

  it('has asked no item twice more often than another, after any number of attempts', () => {
    fc.assert(
      fc.property(anyBank, fc.integer({ min: 1, max: 12 }), seeds(5), (bank, size, five) => {
        const asked = idsOf(drawAll(bank, size, five).flat());
        const counts = bank.map(({ id }) => asked.filter((one) => one === id).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('lets a new question win over coverage where the bank cannot give both', () => {
    const about = (id: string, objective: string) => ({ id, objective, dimensions: ['focus'] });
    const bank = [about('a', 'O1'), about('b', 'O2'), about('c', 'O2'), about('d', 'O2')];
    const [first = [], second = []] = drawAll(bank, 2, [1, 2]);
    expect(idsOf([...first, ...second]).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect([first, second].filter((attempt) => needsOf(attempt).has('O1'))).toHaveLength(1);
  });

  it('fills the last attempt of a bank that does not divide, and covers what is missing', () => {
    const about = (id: string, objective: string) => ({ id, objective, dimensions: ['focus'] });
    const bank = [about('a', 'O1'), about('b', 'O1'), about('c', 'O2')];
    const used = ['b', 'c'];
    for (const seed of [1, 2, 3, 4, 5]) {
      const drawn = idsOf(drawFinalCheck({ bank, size: 2, seed, used }));
      expect(drawn.sort()).toEqual(['a', 'c']);
    }
  });

  it('takes no notice of past items that the bank no longer has', () => {
    const draw = (used: string[]) => drawFinalCheck({ bank: realBank, size: 12, seed: 5, used });
    expect(draw(['gone', 'gone'])).toEqual(draw([]));
  });
});
