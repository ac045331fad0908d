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
