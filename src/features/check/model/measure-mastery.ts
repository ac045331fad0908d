import type { Item } from '#features/check/check.schema.ts';
import type { Completion } from '#features/check/completion.schema.ts';
import { reachesMastery } from '#progress/reaches-mastery.ts';
import type { Answers } from './gather-answers.ts';
import { lookBackAtItem } from './item-history.ts';

/** Where a learner stands in one dimension or objective. */
export type Mastery = {
  readonly id: string;
  readonly items: number;
  readonly answered: number;
  /** Items in which the first answer was the best one. */
  readonly bestAtFirst: number;
  /** Items in which the best option was chosen at least once. */
  readonly bestByNow: number;
  readonly level: 'not-begun' | 'begun' | 'stands';
};

type Measured = Pick<Item, 'id' | 'key' | 'options' | 'objective' | 'dimensions'>;

/** Measures where a learner stands, by dimension and by objective. */
export function measureMastery(
  items: readonly Measured[],
  answers: Answers,
  rule: Completion['mastery'],
): { readonly dimensions: Mastery[]; readonly objectives: Mastery[] } {
  const measure = (idsOf: (item: Measured) => readonly string[]): Mastery[] =>
    [...new Set(items.flatMap(idsOf))].map((id) => {
      const part = items.filter((item) => idsOf(item).includes(id));
      return { id, ...count(part, answers, rule) };
    });
  return {
    dimensions: measure(({ dimensions }) => dimensions),
    objectives: measure(({ objective }) => [objective]),
  };
}

function count(
  items: readonly Measured[],
  answers: Answers,
  rule: Completion['mastery'],
): Omit<Mastery, 'id'> {
  const histories = items.flatMap((item) => lookBackAtItem(item, answers) ?? []);
  const answered = histories.length;
  const bestAtFirst = histories.filter((history) => history.bestAtFirst).length;
  const bestByNow = histories.filter((history) => history.bestByNow).length;
  // A dimension may have fewer items than the rule asks for.
  const isEnough = answered >= Math.min(rule.answered, items.length);
  const stands = isEnough && reachesMastery(bestByNow, answered, rule.share / 100);
  const level = answered === 0 ? 'not-begun' : stands ? 'stands' : 'begun';
  return { items: items.length, answered, bestAtFirst, bestByNow, level };
}
