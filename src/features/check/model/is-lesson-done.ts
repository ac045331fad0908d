import type { Item } from '#features/check/check.schema.ts';
import type { Completion } from '#features/check/completion.schema.ts';
import type { Answers } from './gather-answers.ts';
import { lookBackAtItem } from './item-history.ts';

/** Says whether a lesson is done: every item of its check, by the rule of the course. */
export function isLessonDone(
  items: readonly Pick<Item, 'id' | 'key' | 'options'>[],
  answers: Answers,
  rule: Completion['lesson'],
): boolean {
  return items.every((item) => {
    const history = lookBackAtItem(item, answers);
    switch (rule) {
      case 'each-item-best':
        return history?.bestByNow === true;
      case 'each-item-answered':
        return history !== undefined;
    }
  });
}
