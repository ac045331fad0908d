import { findOwn, mergeDated, mergeEach, mergeUnknown, readDated } from './entries.ts';
import type { Lose } from './entries.ts';
import { isCount, isRecord } from './guards.ts';

/** How sure a learner was of a first answer, as they said. */
export type Confidence = 'guessing' | 'fairly-sure' | 'certain';

/** One answer to an item. Times are in milliseconds since 1970. */
export type Choice = {
  readonly option: string;
  readonly at: number;
  /** Stored with the first answer only, so that it cannot end up with another one. */
  readonly confidence?: Confidence;
};

/** The answers to one item, earliest first. The first one is what the course diagnoses from. */
export type ItemProgress = { readonly chosen: readonly Choice[] };

/** Progress as far as items need it: item ids and the answers to each. */
type WithItems = { readonly items: Readonly<Record<string, ItemProgress>> };

/** An answer that a learner gives now. */
export type Answer = {
  readonly item: string;
  readonly option: string;
  readonly at: number;
  readonly confidence?: Confidence | undefined;
};

/** Adds an answer to an item. Every answer is kept, the confidence only with the first. */
export function answerItem<P extends WithItems>(progress: P, answer: Answer): P {
  const { item, option, at, confidence } = answer;
  const answered = findOwn(progress.items, item);
  const chosen = answered?.chosen ?? [];
  if (chosen.some((choice) => choice.option === option && choice.at === at)) return progress;
  const last = chosen.at(-1);
  const choice: Choice = last
    ? // A device clock that was set back must not change which answer came first.
      { option, at: Math.max(at, last.at + 1) }
    : { option, at, ...(confidence && { confidence }) };
  const items = { ...progress.items, [item]: { ...answered, chosen: [...chosen, choice] } };
  return { ...progress, items };
}

/** Reads the saved answers to one item; undefined when no answer can be read. */
export function readItem(found: unknown, lose: Lose): ItemProgress | undefined {
  if (!isRecord(found)) return undefined;
  const chosen = readDated(found['chosen'], lose, readChoice);
  return chosen.length ? { ...found, chosen } : undefined;
}

/** Reads one saved answer. An invalid confidence is dropped, and the answer is kept. */
export function readChoice(found: unknown, lose: Lose): Choice | undefined {
  if (!isRecord(found)) return undefined;
  if (isChoice(found)) return found;
  const { confidence, ...choice } = found;
  if (confidence === undefined || !isChoice(choice)) return undefined;
  lose();
  return choice;
}

/** Merges the answers to one item from two devices: all of them, in order of time. */
export function mergeItem(a: ItemProgress, b: ItemProgress): ItemProgress {
  return { ...mergeEach<unknown>(a, b, mergeUnknown), chosen: mergeDated(a.chosen, b.chosen) };
}

function isChoice(found: object): found is Choice {
  const choice: { option?: unknown; at?: unknown; confidence?: unknown } = found;
  const { option, at, confidence = 'certain' } = choice;
  return (
    typeof option === 'string' && option.length < 80 && isCount(at) && isConfidence(confidence)
  );
}

function isConfidence(value: unknown): value is Confidence {
  return value === 'guessing' || value === 'fairly-sure' || value === 'certain';
}
