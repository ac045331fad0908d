import { findOwn, mergeEach } from './entries.ts';
import { isAnswer, isKey, limit, mostAnswers } from './kept/activities.ts';

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

const notBegun: ActivityProgress = { answers: {} };
function withActivity<P extends WithActivities>(
  progress: P,
  id: string,
  activity: ActivityProgress,
): P {
  return { ...progress, activities: { ...progress.activities, [id]: activity } };
}
