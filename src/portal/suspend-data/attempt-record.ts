import type { Attempt } from '#progress/final-check.ts';
import { isPlainChoice, readChoice, writeChoice } from './choice-sign.ts';
import { readNumber, readTime, writeRecord, writeTime } from './record-text.ts';
import { readNamed, readSigned, writeNamed } from './short-names.ts';
import type { ShortNames } from './short-names.ts';

/** Whether all answers of an attempt fit into one character each. */
export function isPlainAttempt({ answers }: Attempt): boolean {
  return Object.values(answers).every(isPlainChoice);
}

/** Writes an attempt: each item as it was asked, its answer, and the time since the answer before. */
export function writeAttempt(attempt: Attempt, names: ShortNames): string {
  const { seed, startedAt, finishedAt, items, answers } = attempt;
  let before = startedAt;
  const fields = items.flatMap((id) => {
    const choice = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (!choice) return writeNamed(id, '', names);
    const since = (choice.at - before).toString(36);
    before = choice.at;
    return writeNamed(id, writeChoice(choice) + since, names);
  });
  const end = finishedAt === undefined ? '' : (finishedAt - startedAt).toString(36);
  return writeRecord('b', seed, writeTime(startedAt), end, ...fields);
}

/** Puts an attempt together. Whether it holds is judged elsewhere. */
export function gatherAttempt(
  [seed, started, end, ...fields]: readonly string[],
  names: ShortNames,
): { readonly seed: number; readonly startedAt: number } {
  const startedAt = readTime(started);
  const answers = Object.create(null) as Record<string, object>;
  let before = startedAt;
  const items = readNamed(fields, names).map(([name = '', rest]) => {
    if (rest === '') return name;
    const [sign, since] = readSigned(rest);
    before += since;
    answers[name] = readChoice(sign, before);
    return name;
  });
  const finishedAt = end ? startedAt + readNumber(end) : undefined;
  return { seed: readNumber(seed), startedAt, ...{ items, answers, finishedAt } };
}
