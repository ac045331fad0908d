import { isCount, isRecord } from '#progress/guards.ts';
import type { DimensionProgress, Rating, Recalled, Sorted } from '#progress/progress.ts';
import { readEach } from '#progress/read-each.ts';
import type { Lose } from '#progress/read-each.ts';

/** Reads what was recalled and sorted in one dimension. A broken side costs no other side. */
export function readDimension(found: unknown, lose: Lose): DimensionProgress | undefined {
  if (!isRecord(found)) return undefined;
  const broken = new Set<string>();
  const recalled = readEach(found['recalled'], 'recalled', broken, readRecalled);
  const sorted = readEach(found['sorted'], 'sorted', broken, readSorted);
  if (broken.size > 0) lose();
  return { ...found, recalled, sorted };
}

function readRecalled(found: unknown, lose: Lose): Recalled | undefined {
  if (!isRecord(found)) return undefined;
  const { again, ...said } = found;
  if (!isSaid(said)) return undefined;
  return { ...said, ...readTime('again', again, lose) };
}

function readSorted(found: unknown, lose: Lose): Sorted | undefined {
  if (!isRecord(found)) return undefined;
  const { right, ...laid } = found;
  if (!isLaid(laid)) return undefined;
  return { ...laid, ...readTime('right', right, lose) };
}

/** A broken time costs nothing but itself. */
function readTime<Name extends string>(
  name: Name,
  found: unknown,
  lose: Lose,
): Partial<Record<Name, number>> {
  if (isCount(found)) return { [name]: found } as Record<Name, number>;
  if (found !== undefined) lose();
  return {};
}

function isSaid(found: object): found is Recalled {
  const { rating, at }: { rating?: unknown; at?: unknown } = found;
  return isRating(rating) && isCount(at);
}

function isRating(value: unknown): value is Rating {
  return value === 'knew' || value === 'partly' || value === 'not-yet';
}

function isLaid(found: object): found is Sorted {
  const { place, at, judged }: { place?: unknown; at?: unknown; judged?: unknown } = found;
  return typeof place === 'string' && isCount(at) && typeof judged === 'boolean';
}
