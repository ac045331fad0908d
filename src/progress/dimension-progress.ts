import { findOwn } from '#progress/find-own.ts';
import type { DimensionProgress, Progress } from '#progress/progress.ts';

const notBegun: DimensionProgress = { recalled: {}, sorted: {} };

/** What the learner did with a dimension, begun or not. */
export function findDimension({ dimensions = {} }: Progress, id: string): DimensionProgress {
  return findOwn(dimensions, id) ?? notBegun;
}

/** The progress with something new in one dimension. */
export function withDimension(
  progress: Progress,
  id: string,
  dimension: DimensionProgress,
): Progress {
  return { ...progress, dimensions: { ...progress.dimensions, [id]: dimension } };
}
