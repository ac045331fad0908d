import { findOwn } from '#progress/find-own.ts';
import type { Choice, Confidence, Progress } from '#progress/progress.ts';

/** What a learner chose. */
export type Answer = {
  readonly item: string;
  readonly option: string;
  readonly at: number;
  readonly confidence?: Confidence | undefined;
};

/** Adds an answer to an item. Every answer is kept; how sure the learner was, only on the first. */
export function answerItem(progress: Progress, answer: Answer): Progress {
  const { item, option, at, confidence } = answer;
  const answered = findOwn(progress.items, item);
  const chosen = answered?.chosen ?? [];
  if (chosen.some((choice) => choice.option === option && choice.at === at)) return progress;
  const last = chosen.at(-1);
  const choice: Choice = last
    ? // A clock that was set back must not change which answer came first.
      { option, at: Math.max(at, last.at + 1) }
    : { option, at, ...(confidence && { confidence }) };
  const items = { ...progress.items, [item]: { ...answered, chosen: [...chosen, choice] } };
  return { ...progress, items };
}
