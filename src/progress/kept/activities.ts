import type { ActivityAnswer, ActivityProgress } from '#progress/activities.ts';
import {
  findOwn,
  laterOf,
  mergeEach,
  mergeUnknown,
  readEach,
  readOptionalTime,
} from '#progress/entries.ts';
import type { Lose } from '#progress/entries.ts';
import { isCount, isRecord } from '#progress/guards.ts';

/** Reads the saved activities. Ids and answers that are no codes, or too many, are dropped. */
export function readActivities(
  found: unknown,
  dropped: Set<string>,
): Readonly<Record<string, ActivityProgress>> {
  const read = readEach(found, 'activities', dropped, readActivity);
  const kept = limit(byKey(read), mostActivities);
  for (const id of Object.keys(read)) if (!findOwn(kept, id)) dropped.add(`activities.${id}`);
  return kept;
}

/** Merges the activities of two devices: of two answers to one thing, the later one. */
export function mergeActivities(
  a: Readonly<Record<string, ActivityProgress>>,
  b: Readonly<Record<string, ActivityProgress>>,
): Record<string, ActivityProgress> {
  return limit(mergeEach(a, b, mergeActivity), mostActivities);
}

function readActivity(found: unknown, lose: Lose): ActivityProgress | undefined {
  if (!isRecord(found)) return undefined;
  const { answers, done, skipped, ...others } = found;
  const broken = new Set<string>();
  const read = readEach(answers, 'answers', broken, readAnswer);
  const kept = limit(byKey(read), mostAnswers);
  if (broken.size > 0 || Object.keys(kept).length < Object.keys(read).length) lose();
  return {
    ...others,
    answers: kept,
    ...readOptionalTime('done', done, lose),
    ...readOptionalTime('skipped', skipped, lose),
  };
}

function mergeActivity(a: ActivityProgress, b: ActivityProgress): ActivityProgress {
  const first = (name: 'done' | 'skipped'): Partial<ActivityProgress> => {
    const at = Math.min(a[name] ?? Infinity, b[name] ?? Infinity);
    return at < Infinity ? { [name]: at } : {};
  };
  const answers = mergeEach(a.answers, b.answers, (one, other) =>
    laterOf(one, other, ({ at, value }) => [at, value]),
  );
  return {
    ...mergeEach<unknown>(a, b, mergeUnknown),
    answers: limit(answers, mostAnswers),
    ...first('done'),
    ...first('skipped'),
  };
}

/** More than any course asks for: only damaged or hostile data reaches these. */
const mostActivities = 100;
export const mostAnswers = 40;

/** Keeps so many entries, by their names, so that every device keeps the same ones. */
export function limit<T>(entries: Record<string, T>, most: number): Record<string, T> {
  const names = Object.keys(entries);
  if (names.length <= most) return entries;
  const kept = new Set(names.sort().slice(0, most));
  return Object.fromEntries(Object.entries(entries).filter(([name]) => kept.has(name)));
}

function byKey<T>(entries: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => isKey(key)));
}

/** An id, or two of them with a slash between. */
export function isKey(key: string): boolean {
  return /^[a-z][a-z0-9-]{0,40}(\/[a-z][a-z0-9-]{0,40})?$/.test(key);
}

function readAnswer(found: unknown): ActivityAnswer | undefined {
  return isRecord(found) && isAnswer(found) ? { value: found.value, at: found.at } : undefined;
}

/** Whether it is an answer. No spaces: what a learner writes is no code. */
export function isAnswer(found: object): found is ActivityAnswer {
  const { value, at }: { value?: unknown; at?: unknown } = found;
  return isCount(at) && typeof value === 'string' && /^[\w:+!-]{0,80}$/.test(value);
}
