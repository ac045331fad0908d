import { isCount, isRecord } from './guards.ts';

/** Returns the entry of an id. Plain access would find `constructor` on every object. */
export function findOwn<T>(entries: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}

/** Called when something of an entry could not be read and is lost. */
export type Lose = () => void;

/** Reads each entry of one part of progress. Broken entries are left out and added to `dropped`. */
export function readEach<T>(
  found: unknown,
  part: string,
  dropped: Set<string>,
  read: (found: unknown, lose: Lose) => T | undefined,
): Record<string, T> {
  if (!isRecord(found)) {
    if (found !== undefined) dropped.add(part);
    return {};
  }
  return Object.fromEntries(
    Object.entries(found).flatMap(([id, value]): [string, T][] => {
      const lose = () => void dropped.add(`${part}.${id}`);
      const entry = read(value, lose);
      if (entry !== undefined) return [[id, entry]];
      lose();
      return [];
    }),
  );
}

/** Reads a list of entries with a time, in order of time. Broken entries are left out. */
export function readDated<T extends { readonly at: number }>(
  found: unknown,
  lose: Lose,
  read: (found: unknown, lose: Lose) => T | undefined,
): readonly T[] {
  const entries: readonly unknown[] = Array.isArray(found) ? found : [undefined];
  const whole = entries.flatMap((entry) => read(entry, lose) ?? []);
  if (whole.length < entries.length) lose();
  return mergeDated(whole, []);
}

/** Reads a time that an entry may lack. An invalid one is dropped, and the entry is kept. */
export function readOptionalTime<Name extends string>(
  name: Name,
  found: unknown,
  lose: Lose,
): Partial<Record<Name, number>> {
  if (isCount(found)) return { [name]: found } as Record<Name, number>;
  if (found !== undefined) lose();
  return {};
}

/** Merges two sets of entries; `merge` combines an entry that both have. */
export function mergeEach<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  merge: (a: T, b: T) => T,
): Record<string, T> {
  // A Map, because an id may be `__proto__` or `constructor`.
  const merged = new Map(Object.entries(a));
  for (const [id, entry] of Object.entries(b)) {
    const other = merged.get(id);
    merged.set(id, other === undefined ? entry : merge(other, entry));
  }
  return Object.fromEntries(merged);
}

/** Returns the union of two lists in order of time, without duplicates. */
export function mergeDated<T extends { readonly at: number }>(
  a: readonly T[],
  b: readonly T[],
): readonly T[] {
  const entries = new Map([...a, ...b].map((entry) => [JSON.stringify(entry), entry]));
  // The text breaks a tie, so that every device arrives at the same order.
  return [...entries]
    .sort(([text, { at }], [other, { at: time }]) => compareRanks([at, text], [time, other]))
    .map(([, entry]) => entry);
}

/**
 * Merges data that this version does not know, so that an older page keeps what a newer one wrote:
 * objects key by key, and of anything else the longer value.
 */
export function mergeUnknown(a: unknown, b: unknown): unknown {
  if (isRecord(a) && isRecord(b)) return mergeEach(a, b, mergeUnknown);
  return laterOf(a, b, (one) => {
    const text = JSON.stringify(one);
    return [isRecord(one) ? 1 : 0, text.length, text];
  });
}

type Rank = readonly (number | string)[];

/** Returns the one of two that ranks higher: the first part in which the ranks differ decides. */
export function laterOf<T>(a: T, b: T, rank: (one: T) => Rank): T {
  return compareRanks(rank(a), rank(b)) < 0 ? b : a;
}

/** Compares two different ranks, for `sort`. */
export function compareRanks(a: Rank, b: Rank): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}
