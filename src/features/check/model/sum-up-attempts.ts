import type { Completion } from '#features/check/completion.schema.ts';
import type { Attempt } from '#progress/final-check.ts';
import { scoreFinalCheck } from './score-final-check.ts';
import type { FinalScore, ScorableItem } from './score-final-check.ts';

/** A finished attempt and its result. */
export type ScoredAttempt = { readonly attempt: Attempt; readonly score: FinalScore };

/** What all finished attempts say together. */
export type AttemptSummary = {
  /** Finished attempts, the first one first. */
  readonly attempts: readonly ScoredAttempt[];
  /** The attempt that counts; undefined before one is finished. */
  readonly counted: ScoredAttempt | undefined;
};

/** Sums up the attempts at the final check. One that was left in the middle does not count. */
export function sumUpAttempts(
  attempts: readonly Attempt[],
  bank: readonly ScorableItem[],
  rules: Pick<Completion, 'finalCheck' | 'mastery'>,
): AttemptSummary {
  const finished = attempts
    .filter(({ finishedAt }) => finishedAt !== undefined)
    .map((attempt) => ({ attempt, score: scoreFinalCheck(attempt, bank, rules) }));
  return {
    attempts: finished,
    counted: findCounted(finished, rules.finalCheck.counts),
  };
}

function findCounted(
  finished: readonly ScoredAttempt[],
  rule: Completion['finalCheck']['counts'],
): ScoredAttempt | undefined {
  switch (rule) {
    case 'best':
      return bestOf(finished);
    case 'first':
      return finished[0];
    case 'last':
      return finished.at(-1);
  }
}

/** Of equal attempts the earlier one. */
function bestOf(attempts: readonly ScoredAttempt[]): ScoredAttempt | undefined {
  return [...attempts].sort((a, b) => ratio(b) - ratio(a))[0];
}

function ratio({ score }: ScoredAttempt): number {
  return score.all ? score.best / score.all : 0;
}
