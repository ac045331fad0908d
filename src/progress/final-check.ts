import { compareRanks, findOwn, laterOf, mergeEach, mergeUnknown, readEach } from './entries.ts';
import type { Lose } from './entries.ts';
import { isCount, isRecord } from './guards.ts';
import { readChoice } from './items.ts';
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

/** Reads a saved attempt; undefined without a valid seed, start and list of items. */
export function readAttempt(found: unknown, lose: Lose): Attempt | undefined {
  if (!isRecord(found) || !isDrawn(found)) return undefined;
  const { finishedAt, answers, ...drawn }: Found = found;
  const broken = new Set<string>();
  const attempt = { ...drawn, answers: readEach(answers, 'answers', broken, readChoice) };
  if (broken.size > 0 || (finishedAt !== undefined && !isCount(finishedAt))) lose();
  return isCount(finishedAt) ? { ...attempt, finishedAt } : attempt;
}

/** Merges one attempt from two devices: all answers, and of two to one item the earlier one. */
export function mergeAttempt(a: Attempt, b: Attempt): Attempt {
  const { seed, startedAt, items } = laterOf(a, b, ({ seed, startedAt, items }) => [
    startedAt,
    seed,
    JSON.stringify(items),
  ]);
  const finishedAt = Math.min(a.finishedAt ?? Infinity, b.finishedAt ?? Infinity);
  return {
    ...mergeEach<unknown>(a, b, mergeUnknown),
    seed,
    startedAt,
    items,
    answers: mergeEach(a.answers, b.answers, earlierOf),
    ...(finishedAt < Infinity && { finishedAt }),
  };
}

function earlierOf(a: Choice, b: Choice): Choice {
  const [text, other] = [JSON.stringify(a), JSON.stringify(b)];
  return compareRanks([a.at, text], [b.at, other]) < 0 ? a : b;
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
type Found = Drawn & { readonly finishedAt?: unknown; readonly answers?: unknown };

function isDrawn(found: object): found is Drawn {
  const drawn: { seed?: unknown; startedAt?: unknown; items?: unknown } = found;
  const { seed, startedAt, items } = drawn;
  return (
    isCount(seed) &&
    isCount(startedAt) &&
    Array.isArray(items) &&
    items.every((item) => typeof item === 'string')
  );
}
