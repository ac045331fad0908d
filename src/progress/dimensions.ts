import { findOwn, readEach, laterOf, mergeEach, mergeUnknown } from './entries.ts';
import type { Lose } from './entries.ts';
import { isCount, isRecord } from './guards.ts';
import type { DimensionProgress, Progress, Rating, Recalled, Sorted } from './progress.ts';

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

/** Joins what two devices know of one dimension: what was said or put last counts, side by side. */
export function mergeDimension(a: DimensionProgress, b: DimensionProgress): DimensionProgress {
  return {
    ...mergeEach<unknown>(a, b, mergeUnknown),
    recalled: mergeEach(a.recalled, b.recalled, mergeRecalled),
    sorted: mergeEach(a.sorted, b.sorted, mergeSorted),
  };
}

function mergeRecalled(a: Recalled, b: Recalled): Recalled {
  const { rating, at } = laterOf(a, b, (one) => [one.at, one.rating]);
  const again = Math.max(a.again ?? -1, b.again ?? -1);
  return {
    ...mergeEach<unknown>(a, b, mergeUnknown),
    ...{ rating, at },
    ...(again >= 0 && { again }),
  };
}

function mergeSorted(a: Sorted, b: Sorted): Sorted {
  const { place, at, judged } = laterOf(a, b, (one) => [one.at, Number(one.judged), one.place]);
  const right = Math.max(a.right ?? -1, b.right ?? -1);
  return {
    ...mergeEach<unknown>(a, b, mergeUnknown),
    ...{ place, at, judged },
    ...(right >= 0 && { right }),
  };
}

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
