import type { Item } from '#features/check/check.schema.ts';
import type { Confidence } from '#progress/items.ts';
import type { Answers } from './gather-answers.ts';
import { lookBackAtItem } from './item-history.ts';
import type { ItemHistory } from './item-history.ts';

/** An item whose first answer was not the best one. */
export type Mistake<T> = { readonly item: T; readonly history: ItemHistory };

type Judged = Pick<Item, 'id' | 'key' | 'options'>;

/**
 * The items whose first answer was not the best one. What was certain and wrong comes first,
 * because it teaches most; then the earlier one.
 */
export function listMistakes<T extends Judged>(
  items: readonly T[],
  answers: Answers,
): Mistake<T>[] {
  return items
    .flatMap((item) => {
      const history = lookBackAtItem(item, answers);
      return history && !history.bestAtFirst ? [{ item, history }] : [];
    })
    .sort(
      (a, b) =>
        rank(a.history.confidence) - rank(b.history.confidence) ||
        a.history.firstAt - b.history.firstAt,
    );
}

/** The items to answer again: mistakes whose best option was not found since, three at most. */
export function pickItemsToRedo<T extends Judged>(
  items: readonly T[],
  answers: Answers,
  most = 3,
): T[] {
  return listMistakes(items, answers)
    .filter(({ history }) => !history.bestByNow)
    .slice(0, most)
    .map(({ item }) => item);
}

function rank(confidence: Confidence | undefined): number {
  return ['certain', 'fairly-sure', undefined, 'guessing'].indexOf(confidence);
}
