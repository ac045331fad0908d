import type { ScoredAttempt } from './sum-up-attempts.ts';

/** The first final check beside the last one. Times are in milliseconds, shares in per cent. */
export type ScoreGain = {
  readonly first: { readonly share: number; readonly at: number };
  /** Undefined while there is only one. */
  readonly last: { readonly share: number; readonly at: number } | undefined;
  /** How much one question counts, in per cent. */
  readonly points: number;
  /** Whether the first one was finished only after a lesson was, so that it shows no “before”. */
  readonly isLate: boolean;
};

/** Compares the first finished attempt with the last one, not with the best: a best of many flatters. */
export function compareScores(
  attempts: readonly ScoredAttempt[],
  firstLessonAt: number | undefined,
): ScoreGain | undefined {
  const [first, ...later] = attempts;
  if (!first) return undefined;
  const last = later.at(-1);
  return {
    first: scoreOf(first),
    last: last && scoreOf(last),
    points: Math.round(100 / Math.max(1, first.score.all)),
    isLate: scoreOf(first).at > (firstLessonAt ?? Infinity),
  };
}

function scoreOf({ attempt, score }: ScoredAttempt): ScoreGain['first'] {
  return { share: score.share, at: attempt.finishedAt ?? attempt.startedAt };
}
