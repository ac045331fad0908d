import { findOwn } from './entries.ts';
import { hideAgain, rate } from './recalled.ts';
import type { Rating, Recalled } from './recalled.ts';
import { layCard } from './sorted.ts';
import type { Sorted, Verdict } from './sorted.ts';

/** What a learner did with one dimension of the comparison, by side. */
export type DimensionProgress = {
  readonly recalled: Readonly<Record<string, Recalled>>;
  readonly sorted: Readonly<Record<string, Sorted>>;
};

/** Progress as far as the comparison needs it: dimension ids and what was done with each. */
type WithDimensions = { readonly dimensions?: Readonly<Record<string, DimensionProgress>> };

/** One side of one dimension: a text to recall, and a card to sort. */
type SideOfDimension = { readonly dimension: string; readonly side: string };

/** Returns the latest rating of a text; undefined if it was never rated. */
export function findRecalled(
  progress: WithDimensions,
  { dimension, side }: SideOfDimension,
): Recalled | undefined {
  return findOwn(findDimension(progress, dimension).recalled, side);
}

/** Records how well the learner recalled a text. The latest rating counts. */
export function rateRecall<P extends WithDimensions>(
  progress: P,
  { rating, at, ...place }: SideOfDimension & { readonly rating: Rating; readonly at: number },
): P {
  return withRecalled(progress, place, rate(findRecalled(progress, place), rating, at));
}

/** Hides rated texts for another round. Texts that were never rated stay as they are. */
export function recallAgain<P extends WithDimensions>(
  progress: P,
  places: readonly SideOfDimension[],
  at: number,
): P {
  return places.reduce((before, place) => {
    const last = findRecalled(before, place);
    const next = last && hideAgain(last, at);
    return next === last || !next ? before : withRecalled(before, place, next);
  }, progress);
}

/** Returns where a card was put last; undefined if it was never moved. */
export function findSorted(
  progress: WithDimensions,
  { dimension, side }: SideOfDimension,
): Sorted | undefined {
  return findOwn(findDimension(progress, dimension).sorted, side);
}

/** A card and its new place. */
export type Laid = SideOfDimension & {
  /** The name of a place in the table; empty to take the card back to the pile. */
  readonly place: string;
  readonly verdict?: Verdict | undefined;
};

/** Records where cards were put. The last place of each counts. */
export function layCards<P extends WithDimensions>(
  progress: P,
  cards: readonly Laid[],
  at: number,
): P {
  return cards.reduce((before, { dimension, side, place, verdict }) => {
    const { sorted, ...others } = findDimension(before, dimension);
    const card = layCard(findOwn(sorted, side), { place, verdict, at });
    return withDimension(before, dimension, { ...others, sorted: { ...sorted, [side]: card } });
  }, progress);
}

const notBegun: DimensionProgress = { recalled: {}, sorted: {} };

/** Returns what was done with a dimension, begun or not. */
export function findDimension({ dimensions = {} }: WithDimensions, id: string): DimensionProgress {
  return findOwn(dimensions, id) ?? notBegun;
}

function withRecalled<P extends WithDimensions>(
  progress: P,
  { dimension, side }: SideOfDimension,
  recalled: Recalled,
): P {
  const before = findDimension(progress, dimension);
  return withDimension(progress, dimension, {
    ...before,
    recalled: { ...before.recalled, [side]: recalled },
  });
}

function withDimension<P extends WithDimensions>(
  progress: P,
  id: string,
  dimension: DimensionProgress,
): P {
  return { ...progress, dimensions: { ...progress.dimensions, [id]: dimension } };
}
