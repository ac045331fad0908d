import type { ActivityProgress } from '#progress/activities.ts';
import { readNumber, readTime, writeRecord, writeTime } from './record-text.ts';

/**
 * Writes an activity, as short as it goes: the answers by their value, which many share, and their
 * times since the first one, in seconds where all of them are whole seconds.
 */
export function writeActivity([id, activity]: [string, ActivityProgress]): string[] {
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
    value,
    some.length.toString(36),
    ...some.flatMap(([key, { at }]) => [key.replace('/', slash), since(at)]),
  ]);
  const first = unit === 1 ? writeTime(start) : wholeSeconds + (start / unit).toString(36);
  return [writeRecord('y', id, first, since(done), since(skipped), ...parts)];
}

/** Puts an activity together from the fields after its id. Whether it holds is judged elsewhere. */
export function gatherActivity([
  first = '',
  done = '',
  skipped = '',
  ...parts
]: readonly string[]): object {
  const unit = first.startsWith(wholeSeconds) ? 1000 : 1;
  const start = unit === 1 ? readTime(first) : readNumber(first.slice(1)) * unit;
  const time = (text: string | undefined): number | undefined =>
    text === '' ? undefined : start + readNumber(text) * unit;
  const answers = Object.create(null) as Record<string, object>;
  for (let at = 0; at + 1 < parts.length;) {
    const [value, count] = [parts[at], readNumber(parts[at + 1])];
    at += 2;
    // What is no count ends it all: nobody knows where the next value stands.
    if (!(count > 0)) break;
    for (const end = Math.min(parts.length - 1, at + 2 * count); at < end; at += 2)
      answers[(parts[at] ?? '').replace(slash, '/')] = { value, at: time(parts[at + 1]) };
  }
  return { answers, done: time(done), skipped: time(skipped) };
}

/** Stands for a slash, which takes three characters; no id of a part has this sign. */
const slash = '_';
/** Before a first time that counts whole seconds. */
const wholeSeconds = '_';
