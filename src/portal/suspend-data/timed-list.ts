import { readTime, writeRecord, writeTime } from './record-text.ts';
import { readNamed, readSigned, writeNamed } from './short-names.ts';
import type { ShortNames } from './short-names.ts';

/** Something that happened: to what, one character that says what, and when. */
export type Timed = readonly [name: string, sign: string, at: number];

/**
 * Writes what happened in the order of its times, each as the time since the one before. Only some
 * stand in one record, so that damage costs few.
 */
export function writeTimed(kind: string, list: readonly Timed[], names: ShortNames): string[] {
  const sorted = [...list].sort(([, , one], [, , other]) => one - other);
  return sorted.flatMap((_, from) => {
    if (from % inOne > 0) return [];
    const some = sorted.slice(from, from + inOne);
    const times = some.map(([, , at]) => at);
    const fields = some.flatMap(([name, sign, at], index) =>
      writeNamed(name, sign + (at - (times[index - 1] ?? at)).toString(36), names),
    );
    return [writeRecord(kind, writeTime(times[0] ?? 0), ...fields)];
  });
}

/** Reads what `writeTimed` wrote. Ids that this edition does not know are left out. */
export function readTimed([start, ...fields]: readonly string[], names: ShortNames): Timed[] {
  let at = readTime(start);
  return readNamed(fields, names).flatMap(([name, rest]): Timed[] => {
    const [sign, since] = readSigned(rest);
    at += since;
    return name === undefined ? [] : [[name, sign, at]];
  });
}

const inOne = 10;
