import type { Attempt } from '#progress/final-check.ts';
import type { Choice } from '#progress/items.ts';
import { confidences } from './choice-sign.ts';
import { ratings } from './dimension-signs.ts';
import type { SideProgress } from './dimension-signs.ts';
import { writeRecord, writeTime } from './record-text.ts';

// What the short forms cannot say: options that are no letter, cards that lie in another row.

/** Writes an answer with its option in full. */
export function writeFullChoice(kind: string, id: string, choice: Choice): string {
  return writeRecord(kind, id, ...fieldsOf(choice));
}

/** Writes an attempt whose options are no letters. */
export function writeFullAttempt({ seed, startedAt, finishedAt, items, answers }: Attempt): string {
  const fields = items.flatMap((id) => {
    const choice = Object.hasOwn(answers, id) ? answers[id] : undefined;
    return [id, ...(choice ? fieldsOf(choice) : ['', ''])];
  });
  const end = finishedAt === undefined ? '' : writeTime(finishedAt);
  return writeRecord('a', seed, writeTime(startedAt), end, ...fields);
}

/** Writes what was recalled of a side, or where its card lies. */
export function writeFullDimension(
  id: string,
  side: string,
  { recalled, sorted }: SideProgress,
): string {
  const time = (at: number | undefined): string[] => (at === undefined ? [] : [writeTime(at)]);
  if (recalled) {
    const { rating, at, again } = recalled;
    const rated = `${ratings.indexOf(rating)}${writeTime(at)}`;
    return writeRecord('r', id, side, rated, ...time(again));
  }
  if (!sorted) return '';
  const { place, at, judged, right } = sorted;
  return writeRecord('s', id, side, place, `${judged ? 1 : 0}${writeTime(at)}`, ...time(right));
}

function fieldsOf({ option, at, confidence }: Choice): [string, string] {
  return [option, `${confidences.indexOf(confidence)}${writeTime(at)}`];
}
