import { isCount } from './guards.ts';

/** Lesson ids and when each lesson was first finished. */
export type Lessons = Readonly<Record<string, number>>;

/** Marks a lesson as finished. The first time counts. */
export function finishLesson<P extends { readonly lessons: Lessons }>(
  progress: P,
  id: string,
  at: number,
): P {
  if (Object.hasOwn(progress.lessons, id)) return progress;
  return { ...progress, lessons: { ...progress.lessons, [id]: at } };
}

/** Reads when a lesson was finished; undefined when that is no time. */
export function readFinishedAt(found: unknown): number | undefined {
  return isCount(found) ? found : undefined;
}
