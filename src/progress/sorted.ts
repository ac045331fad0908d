/** Where one card of the comparison was put last. */
export type Sorted = {
  /** The name of a place in the table; empty when the card lies in the pile. */
  readonly place: string;
  readonly at: number;
  /** Whether the learner has been told if it is in the right place. */
  readonly judged: boolean;
  /** When it was last found in the right place. Sorting the cards again does not clear this. */
  readonly right?: number;
};

/** Whether a card is in the right place, when the learner is told. */
export type Verdict = 'right' | 'misplaced';

/**
 * Returns the card at its new place. Without a verdict the learner is not told yet. A device clock
 * that was set back cannot make the move older than the last one.
 */
export function layCard(
  last: Sorted | undefined,
  { place, verdict, at }: { place: string; verdict: Verdict | undefined; at: number },
): Sorted {
  const now = Math.max(at, (last?.at ?? -1) + 1);
  return {
    ...last,
    ...{ place, at: now, judged: verdict !== undefined },
    ...(verdict === 'right' && { right: now }),
  };
}
