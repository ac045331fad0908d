import type { Item } from '#features/check/check.schema.ts';

/** What a set must know of an item. */
export type Mixable = Pick<Item, 'id' | 'objective' | 'dimensions' | 'twin'>;

/** Items of one attempt in the making. */
export type ItemSet<T> = {
  readonly members: T[];
  readonly size: number;
  /** How many items touch an objective or a dimension, by its id. */
  readonly counts: Map<string, number>;
  /** What one need costs that no item touches. */
  readonly gap: number;
};

/** A set of items; `sure` belong to it as well, and are never swapped. */
export function formSet<T extends Mixable>(
  members: readonly T[],
  sure: readonly T[],
  gap: number,
): ItemSet<T> {
  const all = [...members, ...sure];
  const set = { members: [...members], size: all.length, counts: new Map<string, number>(), gap };
  for (const item of all) add(set, item, 1);
  return set;
}

/** What a set costs: its gaps, and an uneven mix. */
export function costOf<T extends Mixable>(set: ItemSet<T>, needs: readonly string[]): number {
  return needs.reduce((sum, need) => sum + priceOf(set, need, set.counts.get(need) ?? 0), 0);
}

/** What the cost of a set changes when one item goes and another comes. */
export function priceSwap<T extends Mixable>(set: ItemSet<T>, out: T, into: T): number {
  const [before, after] = [needsOf(out), needsOf(into)];
  const step = (need: string, by: number): number => {
    const count = set.counts.get(need) ?? 0;
    return priceOf(set, need, count + by) - priceOf(set, need, count);
  };
  const lost = before.filter((need) => !after.includes(need));
  const won = after.filter((need) => !before.includes(need));
  return (
    lost.reduce((sum, need) => sum + step(need, -1), 0) +
    won.reduce((sum, need) => sum + step(need, 1), 0)
  );
}

/** Puts an item in the place of another. */
export function replaceMember<T extends Mixable>(set: ItemSet<T>, index: number, into: T): void {
  for (const out of set.members.splice(index, 1, into)) add(set, out, -1);
  add(set, into, 1);
}

/** What an item touches: its objective, its dimensions, and the set of twins that it belongs to. */
export function needsOf({ objective, dimensions, twin }: Mixable): string[] {
  return [objective, ...dimensions, ...(twin === undefined ? [] : [twinPrefix + twin])];
}

const twinPrefix = 'twin ';
/** Two twins in one set are as bad as a need that nobody touches. */
const clash = 1000;

function add<T extends Mixable>({ counts }: ItemSet<T>, item: T, by: number): void {
  for (const need of needsOf(item)) counts.set(need, (counts.get(need) ?? 0) + by);
}

/** The sum of these squares is lowest when all sets have the same share of a need. */
function priceOf<T>({ size, gap }: ItemSet<T>, need: string, count: number): number {
  if (need.startsWith(twinPrefix)) return gap > 0 ? clash * Math.max(0, count - 1) : 0;
  return count > 0 ? (count * count) / size : gap;
}
