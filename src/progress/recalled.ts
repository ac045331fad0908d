import { laterOf, mergeEach, mergeUnknown, readOptionalTime } from './entries.ts';
import type { Lose } from './entries.ts';
import { isCount, isRecord } from './guards.ts';

/** How well a hidden text was recalled, as the learner judged it. */
export type Rating = 'knew' | 'partly' | 'not-yet';

/** The latest rating of one side of a dimension. */
export type Recalled = {
  readonly rating: Rating;
  readonly at: number;
  /** When it was hidden for another round. While this is later than `at`, it waits for a rating. */
  readonly again?: number;
};

/** Returns the entry with a new rating. A device clock that was set back cannot make it older. */
export function rate(last: Recalled | undefined, rating: Rating, at: number): Recalled {
  const latest = Math.max(last?.at ?? -1, last?.again ?? -1);
  return { ...last, rating, at: Math.max(at, latest + 1) };
}

/** Returns the entry, hidden for another round. Its last rating stays until there is a new one. */
export function hideAgain(last: Recalled, at: number): Recalled {
  return isWaiting(last) ? last : { ...last, again: Math.max(at, last.at + 1) };
}

/** Whether a text was hidden again since it was rated. */
export function isWaiting({ at, again = -1 }: Recalled): boolean {
  return again > at;
}

/** Reads one saved entry; undefined without a valid rating. */
export function readRecalled(found: unknown, lose: Lose): Recalled | undefined {
  if (!isRecord(found)) return undefined;
  const { again, ...rated } = found;
  if (!isRated(rated)) return undefined;
  return { ...rated, ...readOptionalTime('again', again, lose) };
}

/** Merges one entry from two devices: the latest rating, and the latest time it was hidden. */
export function mergeRecalled(a: Recalled, b: Recalled): Recalled {
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
