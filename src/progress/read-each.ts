import { isRecord } from '#progress/guards.ts';
import { mergeDated } from '#progress/merge-dated.ts';

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
