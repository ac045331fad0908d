import type { Progress } from './progress.ts';

/** Marks a lesson as finished. The first time stands. */
export function finishLesson(progress: Progress, id: string, at: number): Progress {
  if (Object.hasOwn(progress.lessons, id)) return progress;
  return { ...progress, lessons: { ...progress.lessons, [id]: at } };
}

/** Remembers where the learner is: a page's address, with the heading after # if there is one. */
export function visit(progress: Progress, address: string): Progress {
  if (progress.place?.address === address) return progress;
  return { ...progress, place: { address, seq: (progress.place?.seq ?? 0) + 1 } };
}
