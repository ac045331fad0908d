import type { Item } from '#features/check/check.schema.ts';
import { findOwn } from '#progress/entries.ts';
import type { Confidence } from '#progress/items.ts';
import type { Answers } from './gather-answers.ts';

/** Judges an answer. An option that the item does not have, as in old data, is no answer. */
export function judgeAnswer(
  { key, options }: Pick<Item, 'key' | 'options'>,
  option: string,
): 'best' | 'other' | undefined {
  if (!options.some(({ id }) => id === option)) return undefined;
  return option === key ? 'best' : 'other';
}

/** What the answers to one item show. */
export type ItemHistory = {
  /** The first answer diagnoses. */
  readonly bestAtFirst: boolean;
  /** The best answer counts. */
  readonly bestByNow: boolean;
  /** How sure the learner was of the first answer, if they said so. */
  readonly confidence: Confidence | undefined;
  readonly firstAt: number;
};

/** Looks back at the answers to an item; undefined while there is none that can be read. */
export function lookBackAtItem(
  item: Pick<Item, 'id' | 'key' | 'options'>,
  answers: Answers,
): ItemHistory | undefined {
  const chosen = (findOwn(answers, item.id)?.chosen ?? []).flatMap(({ option, ...choice }) => {
    const judgement = judgeAnswer(item, option);
    return judgement ? [{ ...choice, best: judgement === 'best' }] : [];
  });
  const first = chosen[0];
  if (!first) return undefined;
  return {
    bestAtFirst: first.best,
    bestByNow: chosen.some(({ best }) => best),
    confidence: first.confidence,
    firstAt: first.at,
  };
}
