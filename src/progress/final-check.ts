import { findOwn } from './entries.ts';
import type { Answer, Choice } from './items.ts';

/** One attempt at the final check. */
export type Attempt = {
  /** The seed of the draw of items and of the order of their options. */
  readonly seed: number;
  readonly startedAt: number;
  /** Item ids in the order in which they are asked. */
  readonly items: readonly string[];
  /** Item ids, and the one answer to each that counts in this attempt. */
  readonly answers: Readonly<Record<string, Choice>>;
  readonly finishedAt?: number;
};

/** Progress as far as the final check needs it: attempts, each under its start and its seed. */
type WithAttempts = { readonly attempts?: Readonly<Record<string, Attempt>> };

/** What identifies an attempt: two devices may start one at the same time, with other seeds. */
type AttemptKey = Pick<Attempt, 'seed' | 'startedAt'>;

/** Lists the attempts at the final check, earliest first. */
export function listAttempts({ attempts = {} }: WithAttempts): Attempt[] {
  return Object.values(attempts).sort((a, b) => a.startedAt - b.startedAt || a.seed - b.seed);
}

/** Returns the attempt to continue: the last one, unless it is finished. */
export function findOpenAttempt(progress: WithAttempts): Attempt | undefined {
  const last = listAttempts(progress).at(-1);
  return last?.finishedAt === undefined ? last : undefined;
}

/** Starts an attempt. One that was abandoned stays unfinished and does not count. */
export function startAttempt<P extends WithAttempts>(progress: P, attempt: Drawn): P {
  const open = findOpenAttempt(progress);
  // A double click must not start a second attempt.
  if (open && Object.keys(open.answers).length === 0) return progress;
  const last = listAttempts(progress).at(-1)?.startedAt ?? 0;
  // A device clock that was set back must not put a new attempt before an older one.
  const startedAt = Math.max(attempt.startedAt, last + 1);
  return withAttempt(progress, { ...attempt, startedAt, answers: {} });
}

/** Answers an item of an attempt. Only the first answer counts; a finished attempt never changes. */
export function answerInAttempt<P extends WithAttempts>(
  progress: P,
  key: AttemptKey,
  { item, option, at, confidence }: Answer,
): P {
  const attempt = findAttempt(progress, key);
  if (!attempt?.items.includes(item) || attempt.finishedAt !== undefined) return progress;
  if (findOwn(attempt.answers, item)) return progress;
  const choice = { option, at, ...(confidence && { confidence }) };
  return withAttempt(progress, { ...attempt, answers: { ...attempt.answers, [item]: choice } });
}

/** Finishes an attempt, once. Items without an answer stay without one. */
export function finishAttempt<P extends WithAttempts>(progress: P, key: AttemptKey, at: number): P {
  const attempt = findAttempt(progress, key);
  if (!attempt || attempt.finishedAt !== undefined) return progress;
  return withAttempt(progress, { ...attempt, finishedAt: at });
}

function findAttempt({ attempts = {} }: WithAttempts, key: AttemptKey): Attempt | undefined {
  return findOwn(attempts, nameOf(key));
}

function withAttempt<P extends WithAttempts>(progress: P, attempt: Attempt): P {
  return { ...progress, attempts: { ...progress.attempts, [nameOf(attempt)]: attempt } };
}

function nameOf({ seed, startedAt }: AttemptKey): string {
  return `${startedAt}-${seed}`;
}

type Drawn = Pick<Attempt, 'seed' | 'startedAt' | 'items'>;
