import type { Item } from './check.schema.ts';
import { shuffle } from './shuffle.ts';

/** What is divided into sets. */
export type Division<T> = {
  readonly items: readonly T[];
  /** How many items each set takes. */
  readonly sizes: readonly number[];
  /** Items that the first set has already. */
  readonly sure: readonly T[];
  readonly random: () => number;
};

type Divisible = Pick<Item, 'objective' | 'dimensions'>;
type CostOf<T> = (set: readonly T[], index: number) => number;

const tries = 20;
/** One need that a set does not meet is worse than any uneven mix. */
const missing = 1000;

/**
 * Divides items into sets so that every objective and every dimension appears in each set, if that
 * can be, and all sets have about the same mix. Swaps two items as long as that helps, and begins
 * again from another order while something is still missing. The items that no size asks for come
 * as one more set at the end.
 */
export function divideItems<T extends Divisible>(division: Division<T>): T[][] {
  const costOf = priceSets(division);
  let best: T[][] = [];
  let lowest = Infinity;
  for (let round = 0; round < tries && lowest >= missing; round += 1) {
    const sets = cut(shuffle(division.items, division.random), division.sizes);
    while (swapOnce(sets, costOf));
    const sum = sets.reduce((all, set, index) => all + costOf(set, index), 0);
    if (sum < lowest) [best, lowest] = [sets, sum];
  }
  return best;
}

function priceSets<T extends Divisible>({ items, sizes, sure }: Division<T>): CostOf<T> {
  const needs = [...new Set([...sure, ...items].flatMap(needsOf))];
  return (set, index) => {
    const whole = index === 0 ? [...sure, ...set] : set;
    const gap = index < sizes.length ? missing : 0;
    return needs.reduce((sum, need) => {
      const count = whole.filter((item) => needsOf(item).includes(need)).length;
      // The sum of these squares is smallest when all sets have the same share.
      return sum + (count > 0 ? (count * count) / whole.length : gap);
    }, 0);
  };
}

function needsOf({ objective, dimensions }: Divisible): string[] {
  return [objective, ...dimensions];
}

function cut<T>(list: readonly T[], sizes: readonly number[]): T[][] {
  const left = [...list];
  return [...sizes.map((size) => left.splice(0, size)), left];
}

/** Makes the first swap that lowers the cost of two sets; false when there is none. */
function swapOnce<T>(sets: T[][], costOf: CostOf<T>): boolean {
  for (const [b, setB] of sets.entries()) {
    for (const [a, setA] of sets.slice(0, b).entries()) {
      const before = costOf(setA, a) + costOf(setB, b);
      for (const [i, itemA] of setA.entries()) {
        for (const [j, itemB] of setB.entries()) {
          [setA[i], setB[j]] = [itemB, itemA];
          if (costOf(setA, a) + costOf(setB, b) < before - 1e-9) return true;
          [setA[i], setB[j]] = [itemA, itemB];
        }
      }
    }
  }
  return false;
}
