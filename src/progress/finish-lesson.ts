import type { Progress } from '#progress/progress.ts';

/** Marks a lesson as finished. The first time stands. */
export function finishLesson(progress: Progress, id: string, at: number): Progress {
  if (Object.hasOwn(progress.lessons, id)) return progress;
  return { ...progress, lessons: { ...progress.lessons, [id]: at } };
}
