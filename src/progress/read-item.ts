import { isCount, isRecord } from '#progress/guards.ts';
import type { Choice, Confidence, ItemProgress } from '#progress/progress.ts';
import { readDated } from '#progress/read-each.ts';
import type { Lose } from '#progress/read-each.ts';

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
