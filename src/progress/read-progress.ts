import { readActivities } from './kept/activities.ts';
import { readDimension } from './kept/dimensions.ts';
import { readEach } from './entries.ts';
import { readAttempt } from './kept/attempts.ts';
import { readGarden } from './kept/garden.ts';
import { isCount, isRecord } from './guards.ts';
import { isPlainData, kept } from './is-plain-data.ts';
import { readItem } from './items.ts';
import { readFinishedAt } from './lessons.ts';
import { readPlace } from './place.ts';
import { emptyProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import { readReview } from './kept/review.ts';
import { readScenario } from './kept/scenarios.ts';

/** What could be read from data of unknown origin. */
export type Reading = {
  readonly progress: Progress;
  /** Whether a newer version of the course wrote it. Then only the parts known here were read. */
  readonly isNewer: boolean;
  /** What could not be read, as in `items.Q1`, or `progress` if nothing could. */
  readonly dropped: readonly string[];
};

/** Reads progress from parsed JSON. What cannot be read is dropped and named; the rest is kept. */
export function readProgress(found: unknown): Reading {
  const version = isRecord(found) && found['v'];
  if (!isRecord(found) || !isCount(version) || version < 1 || !isPlainData(found, kept)) {
    return { ...readProgress(emptyProgress), dropped: ['progress'] };
  }
  const { place, attempts, dimensions, seed, garden, review, activities, ...others } = found;
  const dropped = new Set<string>();
  const readPart = <T>(part: string, value: unknown, read: (value: unknown) => T | undefined) => {
    const readable = value === undefined ? undefined : read(value);
    if (value !== undefined && readable === undefined) dropped.add(part);
    return readable;
  };
  const readablePlace = readPart('place', place, readPlace);
  const readableSeed = readPart('seed', seed, (value) => (isCount(value) ? value : undefined));
  const readableGarden = readPart('garden', garden, (value) =>
    readGarden(value, () => void dropped.add('garden')),
  );
  const readableReview = readPart('review', review, (value) =>
    readReview(value, () => void dropped.add('review')),
  );
  const progress: Progress = {
    ...others,
    v: 1,
    lessons: readEach(found['lessons'], 'lessons', dropped, readFinishedAt),
    ...(readablePlace && { place: readablePlace }),
    items: readEach(found['items'], 'items', dropped, readItem),
    scenarios: readEach(found['scenarios'], 'scenarios', dropped, readScenario),
    ...(attempts !== undefined && {
      attempts: readEach(attempts, 'attempts', dropped, readAttempt),
    }),
    ...(dimensions !== undefined && {
      dimensions: readEach(dimensions, 'dimensions', dropped, readDimension),
    }),
    ...(readableSeed !== undefined && { seed: readableSeed }),
    ...(readableGarden && { garden: readableGarden }),
    ...(readableReview && { review: readableReview }),
    ...(activities !== undefined && { activities: readActivities(activities, dropped) }),
  };
  return { progress, isNewer: version > 1, dropped: [...dropped] };
}
