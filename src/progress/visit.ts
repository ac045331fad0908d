import type { Progress } from '#progress/progress.ts';

/** Remembers where the learner is: a page's address, with the heading after # if there is one. */
export function visit(progress: Progress, address: string): Progress {
  if (progress.place?.address === address) return progress;
  return { ...progress, place: { address, seq: (progress.place?.seq ?? 0) + 1 } };
}
