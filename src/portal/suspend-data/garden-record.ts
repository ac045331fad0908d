import type { BestYear, Garden } from '#progress/garden.ts';
import { writePart } from './part-record.ts';
import { readNumber, readTime, writeRecord, writeTime } from './record-text.ts';
import { readNamed, writeNamed } from './short-names.ts';
import type { ShortNames } from './short-names.ts';

/** Writes the garden: the best year in five fields, then each guess with its time. */
export function writeGarden(garden: Garden | undefined, names: ShortNames): string[] {
  if (!garden) return [];
  if (!isShort(garden)) return [writePart(['garden', garden])];
  const { best, guesses } = garden;
  const guessed = Object.entries(guesses).flatMap(([about, { value, at }]) =>
    writeNamed(about, `${value.toString(36)}_${writeTime(at)}`, names),
  );
  return [writeRecord('g', ...writeYear(best), ...guessed)];
}

/** Puts the garden together. Whether it holds is judged elsewhere. */
export function gatherGarden(
  [both = '', met, open, deep, rules, ...guessed]: readonly string[],
  names: ShortNames,
): object {
  const guesses = Object.create(null) as Record<string, object>;
  for (const [about, rest] of readNamed(guessed, names)) {
    const [value, at] = rest.split('_');
    if (about !== undefined) guesses[about] = { value: readNumber(value), at: readTime(at) };
  }
  if (both === '') return { guesses };
  const best = {
    both: both.startsWith('-') ? Number(both.slice(1)) : Number(`0.${both}`),
    ...{ met: readNumber(met), open: readNumber(open), deep: readNumber(deep) },
    ...(rules && { rules: readNumber(rules) }),
  };
  return { guesses, best };
}

function writeYear(best: BestYear | undefined): string[] {
  if (!best) return ['', '', '', '', ''];
  const { both, met, open, deep, rules } = best;
  // Nearly always a fraction: the figures behind the point are enough.
  const [, fraction = `-${String(both)}`] = /^0\.(\d+)$/.exec(String(both)) ?? [];
  return [fraction, ...[met, open, deep, rules].map((count) => count?.toString(36) ?? '')];
}

/** Whether nothing stands in a garden but what this edition knows. */
function isShort({ best, guesses, ...others }: Garden): boolean {
  const knows = (one: object, keys: readonly string[]): boolean =>
    Object.keys(one).every((key) => keys.includes(key));
  return (
    knows(others, []) &&
    knows(best ?? {}, ['both', 'met', 'open', 'deep', 'rules']) &&
    Object.values(guesses).every((guess) => knows(guess, ['value', 'at']))
  );
}
