import type { Progress } from '#progress/progress.ts';

/** Gives a learner the number from which the order of options is shuffled. The first one stands. */
export function keepSeed(progress: Progress, seed: number): Progress {
  return progress.seed === undefined ? { ...progress, seed } : progress;
}
