import { isCount, isRecord } from '#progress/guards.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Place, Progress } from '#progress/progress.ts';
import { readAttempt } from '#progress/read-attempt.ts';
import { readDimension } from '#progress/read-dimension.ts';
import { readEach } from '#progress/read-each.ts';
import { readGarden } from '#progress/read-garden.ts';
import { readItem } from '#progress/read-item.ts';
import { readScenario } from '#progress/read-scenario.ts';

/** What could be read from data of unknown origin. */
export type Reading = {
  readonly progress: Progress;
  /** Written by a newer version of the course: only what is known here was read. */
  readonly isNewer: boolean;
  /** Where something could not be read, as in `items.Q1`, or `progress` if nothing could. */
  readonly dropped: readonly string[];
};

/** Reads progress from parsed JSON. What is broken is dropped and named, the rest is kept. */
export function readProgress(found: unknown): Reading {
  const version = isRecord(found) && found['v'];
  if (!isRecord(found) || !isCount(version) || version < 1) {
    return { ...readProgress(emptyProgress), dropped: ['progress'] };
  }
  const { place, attempts, dimensions, seed, garden, ...others } = found;
  const dropped = new Set<string>();
  if (place !== undefined && !isPlace(place)) dropped.add('place');
  if (seed !== undefined && !isCount(seed)) dropped.add('seed');
  const readable =
    garden === undefined ? undefined : readGarden(garden, () => void dropped.add('garden'));
  if (garden !== undefined && !readable) dropped.add('garden');
  const progress: Progress = {
    ...others,
    v: 1,
    lessons: readEach(found['lessons'], 'lessons', dropped, readTime),
    ...(isPlace(place) && { place }),
    items: readEach(found['items'], 'items', dropped, readItem),
    scenarios: readEach(found['scenarios'], 'scenarios', dropped, readScenario),
    ...(attempts !== undefined && {
      attempts: readEach(attempts, 'attempts', dropped, readAttempt),
    }),
    ...(dimensions !== undefined && {
      dimensions: readEach(dimensions, 'dimensions', dropped, readDimension),
    }),
    ...(isCount(seed) && { seed }),
    ...(readable && { garden: readable }),
  };
  return { progress, isNewer: version > 1, dropped: [...dropped] };
}

function readTime(found: unknown): number | undefined {
  return isCount(found) ? found : undefined;
}

/** An address may become a link, so it must lead to a page of the course and nowhere else. */
function isPlace(found: unknown): found is Place {
  return (
    isRecord(found) &&
    typeof found['address'] === 'string' &&
    /^[\w-]+\.html(#\S+)?$/.test(found['address']) &&
    isCount(found['seq'])
  );
}
