import { compareRanks, laterOf, mergeEach, mergeUnknown, readEach } from '#progress/entries.ts';
import type { Lose } from '#progress/entries.ts';
import type { Attempt } from '#progress/final-check.ts';
import { isCount, isRecord } from '#progress/guards.ts';
import { readChoice } from '#progress/items.ts';
import type { Choice } from '#progress/items.ts';

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
