import type { Progress } from '#progress/progress.ts';
import { gatherRecords } from './gather-records.ts';
import { listRecords } from './list-records.ts';
import { readRecords, writeRecord } from './record-text.ts';
import { noNames } from './short-names.ts';
import type { ShortNames } from './short-names.ts';

/** So many characters pass in every portal: the smallest limit is 4,000, and some count more. */
export const suspendLimit = 3500;

/** The version of the encoding. Later kinds of records need no new one: unknown kinds are skipped. */
const version = 1;

/**
 * Puts progress into the text that a portal keeps between two sessions. What does not fit gives way
 * in a fixed order, the least important first; nothing is rounded, so that what comes back is the
 * same and merges without a trace.
 */
export function encodeSuspendData(
  progress: Progress,
  { counted, own = '', names = noNames }: Options = {},
): string {
  let text = writeRecord('v', version) + own;
  for (const record of listRecords(progress, names, counted)) {
    if (text.length + record.length <= suspendLimit) text += record;
  }
  return text;
}

/**
 * Reads what a portal kept. What is cut off or damaged is left out. Like everything from outside, it
 * is judged by whoever takes it in: the course, with `readProgress`.
 */
export function decodeSuspendData(text: string, names: ShortNames = noNames): unknown {
  return gatherRecords(readRecords(text), names);
}

type Options = {
  /** The name of the attempt whose score counts. */
  readonly counted?: string | undefined;
  /** Records that the adapter of a standard keeps for itself. The course does not read them. */
  readonly own?: string;
  /** The ids that are written short. Whoever reads must know them, too. */
  readonly names?: ShortNames;
};
