import { costOf, formSet, needsOf, priceSwap, replaceMember } from './item-set.ts';
import type { ItemSet, Mixable } from './item-set.ts';
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

const tries = 20;
/** One need that a set does not touch is worse than any uneven mix. */
const missing = 1000;

/**
 * Divides items into sets so that every objective and every dimension appears in each set, if that
 * can be, and all sets have about the same mix. Swaps two items as long as that helps, and begins
 * again from another order while something is still missing. The items that no size asks for come
 * as one more set at the end.
 */
export function divideItems<T extends Mixable>(division: Division<T>): T[][] {
  const { items, sure } = division;
  const needs = [...new Set([...sure, ...items].flatMap(needsOf))];
  let best: readonly ItemSet<T>[] = [];
  let lowest = Infinity;
  for (let round = 0; round < tries && lowest >= missing; round += 1) {
    const sets = cut(division);
    while (swapOnce(sets));
    const cost = sets.reduce((sum, set) => sum + costOf(set, needs), 0);
    if (cost < lowest) [best, lowest] = [sets, cost];
  }
  return best.map(({ members }) => members);
}

function cut<T extends Mixable>({ items, sizes, sure, random }: Division<T>): ItemSet<T>[] {
  const left = shuffle(items, random);
  const asked = sizes.map((size, index) =>
    formSet(left.splice(0, size), index === 0 ? sure : [], missing),
  );
  return [...asked, formSet(left, [], 0)];
}

/** Makes the first swap that helps two sets; false when there is none. */
function swapOnce<T extends Mixable>(sets: readonly ItemSet<T>[]): boolean {
  for (const [at, setB] of sets.entries()) {
    for (const setA of sets.slice(0, at)) {
      for (const [i, a] of setA.members.entries()) {
        for (const [j, b] of setB.members.entries()) {
          if (priceSwap(setA, a, b) + priceSwap(setB, b, a) > -1e-9) continue;
          replaceMember(setA, i, b);
          replaceMember(setB, j, a);
          return true;
        }
      }
    }
  }
  return false;
}
