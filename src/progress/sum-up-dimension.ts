import { findDimension } from '#progress/dimension-progress.ts';
import type { Progress } from '#progress/progress.ts';

/** What a learner knows of a dimension from the comparison, in numbers of sides. */
export type DimensionSum = {
  /** Sides of which the learner said last that they knew them. */
  readonly recalled: number;
  /** Sides whose card was found to lie right. */
  readonly sorted: number;
};

/** Counts what of a dimension was recalled and sorted. */
export function sumUpDimension(progress: Progress, id: string): DimensionSum {
  const { recalled, sorted } = findDimension(progress, id);
  return {
    recalled: Object.values(recalled).filter(({ rating }) => rating === 'knew').length,
    sorted: Object.values(sorted).filter(({ right }) => right !== undefined).length,
  };
}
