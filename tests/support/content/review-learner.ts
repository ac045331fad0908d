import { reviewCardsSchema, reviewSchema } from '#features/review/review.schema.ts';
import { finishLesson } from '#progress/lessons.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { course } from './course-content.ts';
import { readContent } from './real-content.ts';

/** The rounds, plants and words of the review. */
export const review = readContent('review', reviewSchema);

/** The fourteen cards. */
export const { cards } = readContent('review-cards', reviewCardsSchema);

/** Noon of the day on which the learner of these tests finished the last lesson. */
const endOfCourse = new Date('2026-03-20T12:00:00Z');

/** Noon of a day after that, across a change of clocks in many places. */
export function daysLater(days: number): Date {
  return new Date(endOfCourse.getTime() + days * 86_400_000);
}

/** A learner who has finished every lesson. */
export const finishedLearner: Progress = course.lessons.reduce<Progress>(
  (progress, id) => finishLesson(progress, id, endOfCourse.getTime()),
  emptyProgress,
);
