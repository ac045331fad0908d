import { findOwn } from '#progress/entries.ts';
import type { Choice } from '#progress/items.ts';
import type { Progress } from '#progress/progress.ts';

/** An answer that was not there before. */
export type NewAnswer = Choice & {
  readonly item: string;
  /** In a final check: the name of the attempt. */
  readonly attempt?: string;
};

/** The answers that were given between two states, earliest first. */
export function listNewAnswers(before: Progress, after: Progress): NewAnswer[] {
  const inChecks = Object.entries(after.items).flatMap(([item, { chosen }]) => {
    const known = findOwn(before.items, item)?.chosen ?? [];
    return chosen.filter((one) => !has(known, one)).map((one) => ({ ...one, item }));
  });
  const inAttempts = Object.entries(after.attempts ?? {}).flatMap(([attempt, { answers }]) => {
    const known = findOwn(before.attempts ?? {}, attempt)?.answers ?? {};
    return Object.entries(answers)
      .filter(([item]) => !findOwn(known, item))
      .map(([item, one]) => ({ ...one, item, attempt }));
  });
  return [...inChecks, ...inAttempts].sort((a, b) => a.at - b.at);
}

function has(known: readonly Choice[], { option, at }: Choice): boolean {
  return known.some((one) => one.option === option && one.at === at);
}
