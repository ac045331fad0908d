import { findDimension, withDimension } from './dimensions.ts';
import { findOwn } from './entries.ts';
import type { Progress, Sorted } from './progress.ts';

/** A card of the comparison: the statement of one side of one dimension. */
export type CardPlace = { readonly dimension: string; readonly side: string };

/** What happens to a card. */
export type Laid = CardPlace & {
  /** The name of a place in the table; empty to take the card back to the pile. */
  readonly place: string;
  /** Whether the learner is told at once if it lies right, and if so, whether it does. */
  readonly verdict?: 'right' | 'misplaced' | undefined;
};

/** Keeps where cards were put. The last place of each counts. */
export function layCards(progress: Progress, cards: readonly Laid[], at: number): Progress {
  return cards.reduce((before, { dimension, side, place, verdict }) => {
    const { sorted, ...others } = findDimension(before, dimension);
    const last = findOwn(sorted, side);
    // A clock that was set back must not make the last place an earlier one.
    const now = Math.max(at, (last?.at ?? -1) + 1);
    const judged = verdict !== undefined;
    const card: Sorted = {
      ...last,
      ...{ place, at: now, judged },
      ...(verdict === 'right' && { right: now }),
    };
    return withDimension(before, dimension, { ...others, sorted: { ...sorted, [side]: card } });
  }, progress);
}

/** Where a card was put last, if it was ever touched. */
export function findSorted(progress: Progress, { dimension, side }: CardPlace): Sorted | undefined {
  return findOwn(findDimension(progress, dimension).sorted, side);
}
