import { findDimension } from './dimensions.ts';
import type { Progress } from './progress.ts';
import type { Rating } from './recalled.ts';

/** What a learner did with one dimension of the comparison, in numbers of sides. */
export type DimensionSum = {
  /** Sides with a rating, and how many of them as known, known in part, and not known yet. */
  readonly rated: number;
  readonly recalled: number;
  readonly partly: number;
  readonly notYet: number;
  /** Sides whose card was judged, and how many of those were once in the right place. */
  readonly judged: number;
  readonly sorted: number;
};

/** Counts what was recalled and sorted in a dimension, and what was missed. */
export function sumUpDimension(progress: Pick<Progress, 'dimensions'>, id: string): DimensionSum {
  const { recalled, sorted } = findDimension(progress, id);
  const ratings = Object.values(recalled).map(({ rating }) => rating);
  const count = (wanted: Rating) => ratings.filter((rating) => rating === wanted).length;
  const cards = Object.values(sorted);
  const right = cards.filter((card) => card.right !== undefined);
  return {
    rated: ratings.length,
    recalled: count('knew'),
    partly: count('partly'),
    notYet: count('not-yet'),
    judged: cards.filter((card) => card.judged || right.includes(card)).length,
    sorted: right.length,
  };
}
