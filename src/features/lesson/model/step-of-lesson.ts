import { findActivity } from '#progress/activities.ts';
import type { Progress } from '#progress/progress.ts';
import { lessonSteps } from './scene-of-lesson.ts';

/** What can be done in a lesson, by id, and how much of it belongs to the required route. */
export type LessonWork = {
  readonly activities: readonly string[];
  readonly items: readonly string[];
  readonly required: number;
};

/**
 * Returns the step of the picture of a lesson: 0 before anything is done, the last one when as much
 * is done as the required route has. More practice counts as well.
 */
export function stepOfLesson(
  progress: Pick<Progress, 'activities' | 'items'>,
  { activities, items, required }: LessonWork,
): number {
  const done =
    activities.filter((id) => findActivity(progress, id).done !== undefined).length +
    items.filter((id) => Object.hasOwn(progress.items, id)).length;
  return Math.min(lessonSteps, Math.round((lessonSteps * done) / Math.max(1, required)));
}
