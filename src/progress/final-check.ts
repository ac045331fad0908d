import { compareRanks, findOwn, laterOf, mergeEach, mergeUnknown, readEach } from './entries.ts';
import type { Lose } from './entries.ts';
import { isCount, isRecord } from './guards.ts';
import { readChoice } from './items.ts';
import type { Answer } from './items.ts';
import type { Attempt, Choice, Progress } from './progress.ts';

/** The attempts at the final check, the first one first. */
export function listAttempts({ attempts = {} }: Progress): Attempt[] {
  return Object.values(attempts).sort((a, b) => a.startedAt - b.startedAt || a.seed - b.seed);
}

/** The attempt to go on with: the last one, unless it is finished. */
export function findOpenAttempt(progress: Progress): Attempt | undefined {
  const last = listAttempts(progress).at(-1);
  return last?.finishedAt === undefined ? last : undefined;
}

/** Starts an attempt. One that was begun and left stays unfinished and does not count. */
export function startAttempt(
  progress: Progress,
  attempt: Pick<Attempt, 'seed' | 'startedAt' | 'items'>,
): Progress {
  const open = findOpenAttempt(progress);
  // A second press must not start a second attempt.
  if (open && Object.keys(open.answers).length === 0) return progress;
  const last = listAttempts(progress).at(-1)?.startedAt ?? 0;
  // A clock that was set back must not put a new attempt before an older one.
  const startedAt = Math.max(attempt.startedAt, last + 1);
  return withAttempt(progress, { ...attempt, startedAt, answers: {} });
}

/** Answers an item of an attempt. The first answer stands, and a finished attempt stays as it is. */
export function answerInAttempt(
  progress: Progress,
  { seed, startedAt }: Pick<Attempt, 'seed' | 'startedAt'>,
  { item, option, at, confidence }: Answer,
): Progress {
  const attempt = findAttempt(progress, seed, startedAt);
  if (!attempt?.items.includes(item) || attempt.finishedAt !== undefined) return progress;
  if (findOwn(attempt.answers, item)) return progress;
  const choice = { option, at, ...(confidence && { confidence }) };
  return withAttempt(progress, { ...attempt, answers: { ...attempt.answers, [item]: choice } });
}

/** Finishes an attempt, once. What was not answered stays so. */
export function finishAttempt(
  progress: Progress,
  { seed, startedAt }: Pick<Attempt, 'seed' | 'startedAt'>,
  at: number,
): Progress {
  const attempt = findAttempt(progress, seed, startedAt);
  if (!attempt || attempt.finishedAt !== undefined) return progress;
  return withAttempt(progress, { ...attempt, finishedAt: at });
}

function findAttempt(
  { attempts = {} }: Progress,
  seed: number,
  startedAt: number,
): Attempt | undefined {
  return findOwn(attempts, nameOf({ seed, startedAt }));
}

function withAttempt(progress: Progress, attempt: Attempt): Progress {
  return { ...progress, attempts: { ...progress.attempts, [nameOf(attempt)]: attempt } };
}

/** Two devices may start an attempt at the same time, but not with the same seed. */
function nameOf({ seed, startedAt }: Pick<Attempt, 'seed' | 'startedAt'>): string {
  return `${startedAt}-${seed}`;
}

/** Reads an attempt at the final check. Without its seed, start and items it is none. */
export function readAttempt(found: unknown, lose: Lose): Attempt | undefined {
  if (!isRecord(found) || !isDrawn(found)) return undefined;
  const { finishedAt, answers, ...drawn }: Found = found;
  const broken = new Set<string>();
  const attempt = { ...drawn, answers: readEach(answers, 'answers', broken, readChoice) };
  if (broken.size > 0 || (finishedAt !== undefined && !isCount(finishedAt))) lose();
  return isCount(finishedAt) ? { ...attempt, finishedAt } : attempt;
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

/** Joins one attempt as two devices know it: all answers, and of two to one item the earlier one. */
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
