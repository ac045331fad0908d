import type { ActivityProgress } from '#progress/activities.ts';
import { readNumber, readTime, writeRecord, writeTime } from './record-text.ts';

/** Writes an activity: its first time in full, and the others as milliseconds since then. */
export function writeActivity([id, activity]: [string, ActivityProgress]): string[] {
  const { answers, done, skipped } = activity;
  const given = Object.entries(answers);
  const times = [...given.map(([, { at }]) => at), done, skipped].filter((at) => at !== undefined);
  if (times.length === 0) return [];
  const start = Math.min(...times);
  const since = (at: number | undefined): string =>
    at === undefined ? '' : (at - start).toString(36);
  const parts = given.flatMap(([key, { value, at }]) => [key, value, since(at)]);
  return [writeRecord('y', id, writeTime(start), since(done), since(skipped), ...parts)];
}

/** Puts an activity together from the fields after its id. Whether it holds is judged elsewhere. */
export function gatherActivity([
  first,
  done = '',
  skipped = '',
  ...parts
]: readonly string[]): object {
  const start = readTime(first);
  const time = (text: string | undefined): number | undefined =>
    text === '' ? undefined : start + readNumber(text);
  const answers = Object.create(null) as Record<string, object>;
  for (let at = 0; at + 2 < parts.length; at += 3)
    answers[parts[at] ?? ''] = { value: parts[at + 1], at: time(parts[at + 2]) };
  return { answers, done: time(done), skipped: time(skipped) };
}
