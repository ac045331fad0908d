import { compareRanks, laterOf } from '#progress/later-of.ts';
import { mergeEach } from '#progress/merge-each.ts';
import { mergeUnknown } from '#progress/merge-unknown.ts';
import type { Attempt, Choice } from '#progress/progress.ts';

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
