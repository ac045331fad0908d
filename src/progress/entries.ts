import { isRecord } from './guards.ts';

/** The entry of an id. Ids come from files, and an id such as `constructor` is no entry by itself. */
export function findOwn<T>(entries: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}

/** Notes that something of an entry could not be read. */
export type Lose = () => void;

/** Reads each entry of one part of progress. What is broken is left out and named. */
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

/** Reads a list of entries with a time. What is broken is left out. */
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

/** Merges two sets of entries; `merge` joins the entries that both have. */
export function mergeEach<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  merge: (a: T, b: T) => T,
): Record<string, T> {
  // A Map, because an id may read like a property of every object.
  const merged = new Map(Object.entries(a));
  for (const [id, entry] of Object.entries(b)) {
    const other = merged.get(id);
    merged.set(id, other === undefined ? entry : merge(other, entry));
  }
  return Object.fromEntries(merged);
}

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

/**
 * Merges what this version does not know, so that a page of yesterday loses nothing of a page of
 * tomorrow: objects key by key, of anything else the longer one.
 */
export function mergeUnknown(a: unknown, b: unknown): unknown {
  if (isRecord(a) && isRecord(b)) return mergeEach(a, b, mergeUnknown);
  return laterOf(a, b, (one) => {
    const text = JSON.stringify(one);
    return [isRecord(one) ? 1 : 0, text.length, text];
  });
}

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
