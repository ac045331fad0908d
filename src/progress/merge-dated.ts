import { compareRanks } from '#progress/later-of.ts';

/** The union of two lists in the order of time. Equal entries are one. */
export function mergeDated<T extends { readonly at: number }>(
  a: readonly T[],
  b: readonly T[],
): readonly T[] {
  const entries = new Map([...a, ...b].map((entry) => [JSON.stringify(entry), entry]));
  // Of two entries of the same time the text decides, so that every device finds the same order.
  return [...entries]
    .sort(([text, { at }], [other, { at: time }]) => compareRanks([at, text], [time, other]))
    .map(([, entry]) => entry);
}
