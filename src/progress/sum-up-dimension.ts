import { findDimension } from '#progress/dimension-progress.ts';
import type { Progress, Rating } from '#progress/progress.ts';

/** What a learner knows of a dimension from the comparison, in numbers of sides. */
export type DimensionSum = {
  /** Sides that the learner judged: as known, as known in part, as not known yet. */
  readonly rated: number;
  readonly recalled: number;
  readonly partly: number;
  readonly notYet: number;
  /** Sides whose card was judged, and those of them whose card was once found to lie right. */
  readonly judged: number;
  readonly sorted: number;
};

/** Counts what of a dimension was recalled and sorted, and what was missed. */
export function sumUpDimension(progress: Progress, id: string): DimensionSum {
  const { recalled, sorted } = findDimension(progress, id);
  const ratings = Object.values(recalled).map(({ rating }) => rating);
  const rated = (wanted: Rating) => ratings.filter((rating) => rating === wanted).length;
  const cards = Object.values(sorted);
  const right = cards.filter((card) => card.right !== undefined);
  return {
    rated: ratings.length,
    recalled: rated('knew'),
    partly: rated('partly'),
    notYet: rated('not-yet'),
    judged: cards.filter((card) => card.judged || right.includes(card)).length,
    sorted: right.length,
  };
}
