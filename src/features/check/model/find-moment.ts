import type { Progress } from '#progress/progress.ts';

/** Where a learner stands between “before” and “after”. */
type LessonMoment = {
  /** When the first lesson was finished; undefined while none is. */
  readonly firstLessonAt: number | undefined;
  /** Whether all lessons are finished. */
  readonly isOver: boolean;
};

/** Returns whether a learner has not begun, is in the middle, or has finished all lessons. */
export function findMoment(progress: Progress, lessons: readonly string[]): LessonMoment {
  const finished = lessons.flatMap((id) => progress.lessons[id] ?? []);
  return {
    firstLessonAt: finished.length > 0 ? Math.min(...finished) : undefined,
    isOver: finished.length === lessons.length,
  };
}
