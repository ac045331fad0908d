import type { Item } from '#features/check/check.schema.ts';
import type { Completion } from '#features/check/completion.schema.ts';
import { findOwn } from '#progress/entries.ts';
import type { Attempt } from '#progress/final-check.ts';
import { reachesMastery } from '#progress/reaches-mastery.ts';
import { judgeAnswer } from './item-history.ts';

/** How an attempt went in one dimension or objective. */
export type PartScore = {
  readonly id: string;
  readonly best: number;
  readonly all: number;
  /** If not, it is worth another look. */
  readonly learned: boolean;
};

/** The result of an attempt. */
export type FinalScore = {
  readonly best: number;
  readonly all: number;
  /** The share of best answers in whole per cent, rounded down, so that 79.9 never looks passed. */
  readonly share: number;
  readonly passed: boolean;
  readonly dimensions: readonly PartScore[];
  readonly objectives: readonly PartScore[];
};

/** What scoring must know of an item. */
export type ScorableItem = Pick<Item, 'id' | 'key' | 'options' | 'objective' | 'dimensions'>;

/** Scores an attempt. What was not answered is not best; an item that the bank lost is left out. */
export function scoreFinalCheck(
  { items, answers }: Pick<Attempt, 'items' | 'answers'>,
  bank: readonly ScorableItem[],
  { finalCheck, mastery }: Pick<Completion, 'finalCheck' | 'mastery'>,
): FinalScore {
  const asked = bank
    .filter(({ id }) => items.includes(id))
    .map((item) => ({ item, best: isBest(item, findOwn(answers, item.id)) }));
  const best = asked.filter((one) => one.best).length;
  const all = asked.length;
  const partsOf = (idsOf: (item: ScorableItem) => readonly string[]): PartScore[] =>
    [...new Set(asked.flatMap(({ item }) => idsOf(item)))].map((id) => {
      const part = asked.filter(({ item }) => idsOf(item).includes(id));
      const right = part.filter((one) => one.best).length;
      const learned = reachesMastery(right, part.length, mastery.share / 100);
      return { id, best: right, all: part.length, learned };
    });
  return {
    best,
    all,
    share: all ? Math.floor((best * 100) / all) : 0,
    passed: reachesMastery(best, all, finalCheck.passMark / 100),
    dimensions: partsOf(({ dimensions }) => dimensions),
    objectives: partsOf(({ objective }) => [objective]),
  };
}

function isBest(item: ScorableItem, answer: { readonly option: string } | undefined): boolean {
  return answer !== undefined && judgeAnswer(item, answer.option) === 'best';
}
