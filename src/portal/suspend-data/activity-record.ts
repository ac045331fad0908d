import type { ActivityProgress } from '#progress/activities.ts';
import { readNumber, readTime, writeRecord, writeTime } from './record-text.ts';
import { noNames, takeNamed, writeNamed } from './short-names.ts';
import type { ShortNames } from './short-names.ts';

/**
 * Writes an activity, as short as it goes: the answers by their value, which many share, and their
 * times since the first one, in seconds where all of them are whole seconds.
 */
export function writeActivity(
  [id, activity]: [string, ActivityProgress],
  names: ShortNames,
): string[] {
  const { answers, done, skipped } = activity;
  const given = Object.entries(answers);
  const times = [...given.map(([, { at }]) => at), done, skipped].filter((at) => at !== undefined);
  if (times.length === 0) return [];
  const start = Math.min(...times);
  const unit = times.every((at) => at % 1000 === 0) ? 1000 : 1;
  const since = (at: number | undefined): string =>
    at === undefined ? '' : ((at - start) / unit).toString(36);
  const groups = Map.groupBy(given, ([, { value }]) => value);
  const parts = [...groups].flatMap(([value, some]) => [
    (some.length === 1 ? '' : some.length.toString(36)) + writeValue(value, names),
    ...some.flatMap(([key, { at }]) => writeNamed(keyName(key), since(at), names)),
  ]);
  const first = unit === 1 ? writeTime(start) : wholeSeconds + (start / unit).toString(36);
  return [writeRecord('o', ...writeNamed(id, first, names), since(done), since(skipped), ...parts)];
}

/** Puts an activity together. Whether it holds is judged elsewhere. */
export function gatherActivity(fields: readonly string[], names: ShortNames): object {
  return gather(fields, names, takeValue);
}

/** Reads the record of an edition that wrote every count, in a field of its own. */
export function gatherCountedActivity(fields: readonly string[], names: ShortNames): object {
  return gather(fields, names, takeCountedValue);
}

function gather(
  [first = '', done = '', skipped = '', ...parts]: readonly string[],
  names: ShortNames,
  take: (left: string[]) => readonly [value: string, count: number],
): object {
  const unit = first.startsWith(wholeSeconds) ? 1000 : 1;
  const start = unit === 1 ? readTime(first) : readNumber(first.slice(1)) * unit;
  const time = (text: string): number | undefined =>
    text === '' ? undefined : start + readNumber(text) * unit;
  const answers = Object.create(null) as Record<string, object>;
  const left = [...parts];
  while (left.length > 0) {
    const [written, count] = take(left);
    const value = readValue(written, names);
    // What is no count ends it all: nobody knows where the next value stands.
    if (!(count > 0)) break;
    for (let n = 0; n < count && left.length > 0; n += 1) {
      const [key, since] = takeNamed(left, names);
      if (key !== undefined)
        answers[key.replace(slash, '/')] = { value, at: start + readNumber(since) * unit };
    }
  }
  return { answers, done: time(done), skipped: time(skipped) };
}

/** Reads the record of an edition that wrote every id in full. */
export function gatherFullActivity([
  first = '',
  done = '',
  skipped = '',
  ...parts
]: readonly string[]): object {
  const left = [...parts];
  const marked: string[] = [];
  while (left.length > 0) {
    const [value = '', count = ''] = left.splice(0, 2);
    const keys = left.splice(0, 2 * readNumber(count));
    marked.push(
      markRaw(value),
      count,
      ...keys.map((field, at) => (at % 2 === 0 ? `-${field}` : field)),
    );
  }
  return gatherCountedActivity([first, done, skipped, ...marked], noNames);
}

/** How the vocabulary of the course calls the key of an answer. */
function keyName(key: string): string {
  return key.replace('/', slash);
}

// A value such as `opens_focus_purpose_` has ids between its signs.
function writeValue(value: string, names: ShortNames): string {
  const parts = value.split(slash).map((part) => (part === '' ? '' : names.shorten(part)));
  return parts.includes(undefined) ? `_${value}` : `-${parts.join(slash)}`;
}

/** Takes a value with the number of answers before it; where none stands, there is one answer. */
function takeValue(left: string[]): readonly [string, number] {
  const [, count = '', value = ''] = /^([0-9a-z]*)([-_].*)$/.exec(left.shift() ?? '') ?? [];
  return [value, value === '' ? NaN : count === '' ? 1 : readNumber(count)];
}

function takeCountedValue(left: string[]): readonly [string, number] {
  return [left.shift() ?? '', readNumber(left.shift())];
}

function readValue(text: string, { expand }: ShortNames): string {
  if (!text.startsWith('-')) return text.replace(/^_/, '');
  const parts = text.slice(1).split(slash);
  return parts.map((part) => (part === '' ? '' : (expand(part) ?? '-'))).join(slash);
}

// A value that looks like a short one says that it is none.
function markRaw(value: string): string {
  return /^[_-]/.test(value) ? `_${value}` : value;
}

/** Stands for a slash, which takes three characters; no id of a part has this sign. */
const slash = '_';
/** Before a first time that counts whole seconds. */
const wholeSeconds = '_';
