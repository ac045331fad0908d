import type { DimensionProgress } from '#progress/dimensions.ts';
import { laterOf, mergeEach, mergeUnknown, readEach, readOptionalTime } from '#progress/entries.ts';
import type { Lose } from '#progress/entries.ts';
import { isCount, isRecord } from '#progress/guards.ts';
import type { Rating, Recalled } from '#progress/recalled.ts';
import type { Sorted } from '#progress/sorted.ts';

/** Reads one saved dimension. A side that cannot be read is dropped; the others are kept. */
export function readDimension(found: unknown, lose: Lose): DimensionProgress | undefined {
  if (!isRecord(found)) return undefined;
  const broken = new Set<string>();
  const recalled = readEach(found['recalled'], 'recalled', broken, readRecalled);
  const sorted = readEach(found['sorted'], 'sorted', broken, readSorted);
  if (broken.size > 0) lose();
  return { ...found, recalled, sorted };
}

/** Merges one dimension from two devices, side by side. */
export function mergeDimension(a: DimensionProgress, b: DimensionProgress): DimensionProgress {
  return {
    ...mergeEach<unknown>(a, b, mergeUnknown),
    recalled: mergeEach(a.recalled, b.recalled, mergeRecalled),
    sorted: mergeEach(a.sorted, b.sorted, mergeSorted),
  };
}

/** Reads one saved entry; undefined without a valid rating. */
function readRecalled(found: unknown, lose: Lose): Recalled | undefined {
  if (!isRecord(found)) return undefined;
  const { again, ...rated } = found;
  if (!isRated(rated)) return undefined;
  return { ...rated, ...readOptionalTime('again', again, lose) };
}

/** Merges one entry from two devices: the latest rating, and the latest time it was hidden. */
function mergeRecalled(a: Recalled, b: Recalled): Recalled {
  const { rating, at } = laterOf(a, b, (one) => [one.at, one.rating]);
  const again = Math.max(a.again ?? -1, b.again ?? -1);
  return {
    ...mergeEach<unknown>(a, b, mergeUnknown),
    ...{ rating, at },
    ...(again >= 0 && { again }),
  };
}

function isRated(found: object): found is Recalled {
  const { rating, at }: { rating?: unknown; at?: unknown } = found;
  return isRating(rating) && isCount(at);
}

function isRating(value: unknown): value is Rating {
  return value === 'knew' || value === 'partly' || value === 'not-yet';
}

/** Reads one saved card; undefined without a valid place and time. */
function readSorted(found: unknown, lose: Lose): Sorted | undefined {
  if (!isRecord(found)) return undefined;
  const { right, ...laid } = found;
  if (!isLaid(laid)) return undefined;
  return { ...laid, ...readOptionalTime('right', right, lose) };
}

/** Merges one card from two devices: the last place, and the last time it was right. */
function mergeSorted(a: Sorted, b: Sorted): Sorted {
  const { place, at, judged } = laterOf(a, b, (one) => [one.at, Number(one.judged), one.place]);
  const right = Math.max(a.right ?? -1, b.right ?? -1);
  return {
    ...mergeEach<unknown>(a, b, mergeUnknown),
    ...{ place, at, judged },
    ...(right >= 0 && { right }),
  };
}

function isLaid(found: object): found is Sorted {
  const { place, at, judged }: { place?: unknown; at?: unknown; judged?: unknown } = found;
  return typeof place === 'string' && isCount(at) && typeof judged === 'boolean';
}
