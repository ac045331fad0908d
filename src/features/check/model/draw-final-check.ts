import { seededRandom, seedOf } from '#ui/seeded-random.ts';
import { divideItems } from './divide-items.ts';
import type { Mixable } from './item-set.ts';
import { shuffle } from './shuffle.ts';

/** The id of the check from which the final check is drawn: checks/final.yaml. */
export const bankName = 'final';

/** What an attempt at the final check is drawn from. */
export type Draw<T extends Mixable> = {
  readonly bank: readonly T[];
  /** How many items an attempt has. A smaller bank is drawn whole. */
  readonly size: number;
  readonly seed: number;
  /** The ids in all earlier attempts; an id stands there as often as it was drawn. */
  readonly used: readonly string[];
};

/**
 * Draws the items of an attempt. No item comes back until the bank is used up; then it begins
 * again. As far as that allows, every objective and every dimension of the bank appears: where the
 * two rules conflict near the end of the bank, a question that was never asked wins over coverage,
 * because a known answer says nothing. The draw plans the attempts that are still to come as well,
 * so that with a mixed bank no conflict arises.
 */
export function drawFinalCheck<T extends Mixable>({ bank, size, seed, used }: Draw<T>): T[] {
  const random = seededRandom(seedOf('draw', seed));
  const { sure, open } = leastUsed(bank, size, used);
  const sizes = [size - sure.length];
  const sum = () => sizes.reduce((a, b) => a + b, 0);
  while (sum() + size <= open.length) sizes.push(size);
  const [chosen = []] = open.length > 0 ? divideItems({ items: open, sizes, sure, random }) : [];
  return shuffle([...sure, ...chosen], random);
}

/** The items whose turn it is for sure, and the ones from which the rest is chosen. */
function leastUsed<T extends Mixable>(bank: readonly T[], size: number, used: readonly string[]) {
  const uses = new Map<string, number>();
  for (const id of used) uses.set(id, (uses.get(id) ?? 0) + 1);
  const usesOf = ({ id }: T) => uses.get(id) ?? 0;
  const sure: T[] = [];
  for (const count of [...new Set(bank.map(usesOf))].sort((a, b) => a - b)) {
    const open = bank.filter((item) => usesOf(item) === count);
    if (sure.length + open.length >= size) return { sure, open };
    sure.push(...open);
  }
  return { sure, open: [] };
}
