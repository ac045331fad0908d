import {
  findOwn,
  laterOf,
  mergeEach,
  mergeUnknown,
  readEach,
  readOptionalTime,
} from './entries.ts';
import type { Lose } from './entries.ts';
import { isCount, isRecord } from './guards.ts';

/** One answer: a code such as an option, a stop or a group. An empty one was taken back. */
export type ActivityAnswer = { readonly value: string; readonly at: number };

/** What a learner did in one activity, of whatever kind. Own words never stand here: hosts see this. */
export type ActivityProgress = {
  /** By what the activity asks for: a card, a switch, a point. */
  readonly answers: Readonly<Record<string, ActivityAnswer>>;
  /** When all was first done. */
  readonly done?: number;
  /** When the learner first went on without an answer. */
  readonly skipped?: number;
};

/** Progress as far as activities need it. */
type WithActivities = { readonly activities?: Readonly<Record<string, ActivityProgress>> };

/** Returns what was done in an activity, begun or not. */
export function findActivity({ activities = {} }: WithActivities, id: string): ActivityProgress {
  return findOwn(activities, id) ?? notBegun;
}

/** Returns the answers that stand, by what they answer. */
export function readAnswers({ answers }: ActivityProgress): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([key, { value }]) => (value === '' ? [] : [[key, value]])),
  );
}

/** The answers as they stand now, and as they stood when the learner saw them. */
export type ChangedAnswers = {
  readonly from: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly at: number;
};

/**
 * Records what changed; an answer that is gone was taken back. What is no code, or one too many, is
 * not kept: nothing of an activity may fill a portal.
 */
export function keepAnswers<P extends WithActivities>(
  progress: P,
  id: string,
  { from, answers, at }: ChangedAnswers,
): P {
  const before = findActivity(progress, id);
  const keys = new Set([...Object.keys(from), ...Object.keys(answers)]);
  const changed = [...keys].flatMap((key): [string, ActivityAnswer][] => {
    const value = findOwn(answers, key) ?? '';
    const last = findOwn(before.answers, key);
    // What another tab has changed meanwhile stays.
    if (value === (findOwn(from, key) ?? '') || value === (last?.value ?? '')) return [];
    // A device clock that was set back must not make a new answer older than the last one.
    const answer = { value, at: Math.max(at, (last?.at ?? -1) + 1) };
    return isKey(key) && isAnswer(answer) ? [[key, answer]] : [];
  });
  if (changed.length === 0) return progress;
  const kept = mergeEach(before.answers, Object.fromEntries(changed), (_, next) => next);
  return withActivity(progress, id, { ...before, answers: limit(kept, mostAnswers) });
}

/** Marks an activity as done. The first time counts. */
export function finishActivity<P extends WithActivities>(progress: P, id: string, at: number): P {
  const before = findActivity(progress, id);
  return before.done === undefined ? withActivity(progress, id, { ...before, done: at }) : progress;
}

/** Notes that a learner went on without an answer. The first time counts. */
export function skipActivity<P extends WithActivities>(progress: P, id: string, at: number): P {
  const before = findActivity(progress, id);
  if (before.skipped !== undefined) return progress;
  return withActivity(progress, id, { ...before, skipped: at });
}

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

const notBegun: ActivityProgress = { answers: {} };
/** More than any course asks for: only damaged or hostile data reaches these. */
const mostActivities = 100;
const mostAnswers = 40;

/** Keeps so many entries, by their names, so that every device keeps the same ones. */
function limit<T>(entries: Record<string, T>, most: number): Record<string, T> {
  const names = Object.keys(entries);
  if (names.length <= most) return entries;
  const kept = new Set(names.sort().slice(0, most));
  return Object.fromEntries(Object.entries(entries).filter(([name]) => kept.has(name)));
}

function byKey<T>(entries: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => isKey(key)));
}

/** An id, or two of them with a slash between. */
function isKey(key: string): boolean {
  return /^[a-z][a-z0-9-]{0,40}(\/[a-z][a-z0-9-]{0,40})?$/.test(key);
}

function readAnswer(found: unknown): ActivityAnswer | undefined {
  return isRecord(found) && isAnswer(found) ? { value: found.value, at: found.at } : undefined;
}

// No spaces: what a learner writes is no code.
function isAnswer(found: object): found is ActivityAnswer {
  const { value, at }: { value?: unknown; at?: unknown } = found;
  return isCount(at) && typeof value === 'string' && /^[\w:+!-]{0,80}$/.test(value);
}

function withActivity<P extends WithActivities>(
  progress: P,
  id: string,
  activity: ActivityProgress,
): P {
  return { ...progress, activities: { ...progress.activities, [id]: activity } };
}
