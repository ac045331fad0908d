type Rank = readonly (number | string)[];

/** Of two, the one that ranks higher: the first part in which the ranks differ decides. */
export function laterOf<T>(a: T, b: T, rank: (one: T) => Rank): T {
  return compareRanks(rank(a), rank(b)) < 0 ? b : a;
}

/** Compares two different ranks of one kind, for sorting. */
export function compareRanks(a: Rank, b: Rank): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}
