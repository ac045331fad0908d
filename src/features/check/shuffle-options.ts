import { seededRandom } from '#ui/drawings/seeded-random.ts';
import type { Item } from './check.schema.ts';
import { seedOf } from './seed-of.ts';
import { shuffle } from './shuffle.ts';

/** What the order of options depends on. */
export type Shuffled = Pick<Item, 'id' | 'options' | 'ordered'>;

/** The options in the order in which this learner meets them: the same order every time. */
export function shuffleOptions<T extends Shuffled>(item: T, learnerSeed: number): T['options'] {
  if (item.ordered) return item.options;
  return shuffle(item.options, seededRandom(seedOf('options', learnerSeed, item.id)));
}
