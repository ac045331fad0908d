import { findDimension, withDimension } from './dimensions.ts';
import { findOwn } from './entries.ts';
import type { Progress, Rating, Recalled } from './progress.ts';

/** One side of one dimension: a text that can be hidden and recalled. */
export type RecallPlace = { readonly dimension: string; readonly side: string };

/** Keeps how well a learner says to have recalled a text. The last word counts. */
export function rateRecall(
  progress: Progress,
  { dimension, side, rating, at }: RecallPlace & { readonly rating: Rating; readonly at: number },
): Progress {
  const last = findRecalled(progress, { dimension, side });
  // A clock that was set back must not make the last word an earlier one.
  const after = Math.max(last?.at ?? -1, last?.again ?? -1);
  return withRecalled(progress, dimension, side, { ...last, rating, at: Math.max(at, after + 1) });
}

/** Hides texts again for another round. What was said of them before stays until then. */
export function recallAgain(
  progress: Progress,
  places: readonly RecallPlace[],
  at: number,
): Progress {
  return places.reduce((before, { dimension, side }) => {
    const last = findRecalled(before, { dimension, side });
    if (!last || isWaiting(last)) return before;
    return withRecalled(before, dimension, side, { ...last, again: Math.max(at, last.at + 1) });
  }, progress);
}

/** What was said last of a text, if anything was. */
export function findRecalled(
  progress: Progress,
  { dimension, side }: RecallPlace,
): Recalled | undefined {
  return findOwn(findDimension(progress, dimension).recalled, side);
}

/** Says whether a text was hidden again after it was rated. */
export function isWaiting({ at, again = -1 }: Recalled): boolean {
  return again > at;
}

function withRecalled(
  progress: Progress,
  dimension: string,
  side: string,
  recalled: Recalled,
): Progress {
  const before = findDimension(progress, dimension);
  return withDimension(progress, dimension, {
    ...before,
    recalled: { ...before.recalled, [side]: recalled },
  });
}
