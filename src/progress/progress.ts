import type { ActivityProgress } from './activities.ts';
import type { DimensionProgress } from './dimensions.ts';
import type { Attempt } from './final-check.ts';
import type { Garden } from './garden.ts';
import type { ItemProgress } from './items.ts';
import type { Lessons } from './lessons.ts';
import type { Place } from './place.ts';
import type { Review } from './review.ts';
import type { ScenarioProgress } from './scenarios.ts';

/**
 * What a learner has done. New parts are added beside these, without a new version: code that reads
 * this object passes on the keys that it does not know.
 */
export type Progress = {
  readonly v: 1;
  readonly lessons: Lessons;
  readonly place?: Place;
  /** By item id. */
  readonly items: Readonly<Record<string, ItemProgress>>;
  /** By scenario id. */
  readonly scenarios: Readonly<Record<string, ScenarioProgress>>;
  /** Attempts at the final check, each under its start and its seed. */
  readonly attempts?: Readonly<Record<string, Attempt>>;
  /** What was recalled and sorted in the comparison, by dimension id. */
  readonly dimensions?: Readonly<Record<string, DimensionProgress>>;
  /** The seed of the order of options, so that a learner sees the same order every time. */
  readonly seed?: number;
  readonly garden?: Garden;
  readonly review?: Review;
  /** Votes, placed and sorted cards, ticks; by activity id. Own words are kept elsewhere. */
  readonly activities?: Readonly<Record<string, ActivityProgress>>;
};

/** The progress of a learner who has not begun. */
export const emptyProgress: Progress = { v: 1, lessons: {}, items: {}, scenarios: {} };

/** Gives a learner the seed of the order of options, once. */
export function keepSeed(progress: Progress, seed: number): Progress {
  return progress.seed === undefined ? { ...progress, seed } : progress;
}
