import { findOwn, readDated } from './entries.ts';
import type { Lose } from './entries.ts';
import { isCount, isRecord } from './guards.ts';
import type { Choice, Confidence, Progress, ItemProgress } from './progress.ts';

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

/** Reads the answers to one item. An item without a readable answer is none. */
export function readItem(found: unknown, lose: Lose): ItemProgress | undefined {
  if (!isRecord(found)) return undefined;
  const chosen = readDated(found['chosen'], lose, readChoice);
  return chosen.length ? { ...found, chosen } : undefined;
}

/** Reads one answer. A broken confidence costs no answer. */
export function readChoice(found: unknown, lose: Lose): Choice | undefined {
  if (!isRecord(found)) return undefined;
  if (isChoice(found)) return found;
  const { confidence, ...choice } = found;
  if (confidence === undefined || !isChoice(choice)) return undefined;
  lose();
  return choice;
}

function isChoice(found: object): found is Choice {
  const choice: { option?: unknown; at?: unknown; confidence?: unknown } = found;
  const { option, at, confidence = 'certain' } = choice;
  return typeof option === 'string' && isCount(at) && isConfidence(confidence);
}

function isConfidence(value: unknown): value is Confidence {
  return value === 'guessing' || value === 'fairly-sure' || value === 'certain';
}
