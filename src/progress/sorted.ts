import { laterOf, mergeEach, mergeUnknown, readOptionalTime } from './entries.ts';
import type { Lose } from './entries.ts';
import { isCount, isRecord } from './guards.ts';

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

/** Reads one saved card; undefined without a valid place and time. */
export function readSorted(found: unknown, lose: Lose): Sorted | undefined {
  if (!isRecord(found)) return undefined;
  const { right, ...laid } = found;
  if (!isLaid(laid)) return undefined;
  return { ...laid, ...readOptionalTime('right', right, lose) };
}

/** Merges one card from two devices: the last place, and the last time it was right. */
export function mergeSorted(a: Sorted, b: Sorted): Sorted {
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
