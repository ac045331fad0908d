import type { Item } from '#features/check/check.schema.ts';
import { seededRandom, seedOf } from '#ui/seeded-random.ts';

/** A list in a new order. `random` gives numbers from 0 to 1; the same numbers, the same order. */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/** What the order of options depends on. */
export type Shuffled = Pick<Item, 'id' | 'options' | 'ordered'>;

/** The options in the order in which this learner meets them: the same order every time. */
export function shuffleOptions<T extends Shuffled>(item: T, learnerSeed: number): T['options'] {
  if (item.ordered) return item.options;
  return shuffle(item.options, seededRandom(seedOf('options', learnerSeed, item.id)));
}
