import { readDimension } from './dimensions.ts';
import { readEach } from './entries.ts';
import { readAttempt } from './final-check.ts';
import { readGarden } from './garden.ts';
import { isCount, isRecord } from './guards.ts';
import { readItem } from './items.ts';
import { emptyProgress } from './progress.ts';
import type { Place, Progress } from './progress.ts';
import { readScenario } from './scenarios.ts';

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
