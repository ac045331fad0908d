import { listAttempts } from '#progress/final-check.ts';
import type { Progress } from '#progress/progress.ts';

/**
 * Lists when a learner answered, decided or finished something, in milliseconds and in no order.
 * Reading leaves no time behind.
 */
export function listTimes(progress: Progress): number[] {
  const { lessons, items, scenarios, activities = {}, review } = progress;
  return [
    ...Object.values(lessons),
    ...Object.values(items).flatMap(({ chosen }) => chosen.map(({ at }) => at)),
    ...listAttempts(progress).flatMap(({ answers }) => Object.values(answers).map(({ at }) => at)),
    ...Object.values(scenarios).flatMap(({ runs }) => runs.map(({ at }) => at)),
    ...Object.values(activities).flatMap(({ answers, done }) => [
      ...Object.values(answers).map(({ at }) => at),
      ...(done === undefined ? [] : [done]),
    ]),
    ...Object.values(review?.cards ?? {}).flatMap((ratings) => ratings.map(({ at }) => at)),
  ];
}

/**
 * Returns the number of the day since 1970 at the place of the learner.
 * @param offset What local time is behind UTC, in minutes, as `getTimezoneOffset` returns it.
 */
export function dayOf(at: number, offset: number): number {
  return Math.floor((at / 60_000 - offset) / (24 * 60));
}
