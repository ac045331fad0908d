import type { Choice } from '#progress/items.ts';
import type { CourseFacts } from './course-facts.ts';

/** An answer to report. */
type GivenAnswer = Choice & { readonly item: string; readonly attempt?: string };

/** What a portal is told about one answer; undefined for an item or option that is not here. */
export function reportAnswer(answer: GivenAnswer, { items }: Pick<CourseFacts, 'items'>) {
  const item = items.find(({ id }) => id === answer.item);
  if (!item?.options.includes(answer.option)) return undefined;
  const { key, objective } = item;
  return { ...answer, best: answer.option === key, key, objective };
}
