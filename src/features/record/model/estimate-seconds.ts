import { listAttempts } from '#progress/final-check.ts';
import type { Progress } from '#progress/progress.ts';

/** Seconds by the ids of what takes them, as `authoring/minutes/` measures them. */
export type PartSeconds = {
  /** The text of a lesson and what stands in it, without its activities and its check. */
  readonly lessons: Readonly<Record<string, number>>;
  readonly activities: Readonly<Record<string, number>>;
  readonly items: Readonly<Record<string, number>>;
  /** One play of a scenario. */
  readonly scenarios: Readonly<Record<string, number>>;
};

/**
 * Estimates the seconds of what a learner has done, by what each part takes: the text of finished
 * lessons, activities that are done, questions answered for the first time and in each final check,
 * scenarios played to an end. No clock ran, so pauses count nothing, and neither does reading twice.
 */
export function estimateSeconds(progress: Progress, seconds: PartSeconds): number {
  const { lessons, items, scenarios, activities = {} } = progress;
  const done = Object.keys(activities).filter((id) => activities[id]?.done !== undefined);
  const asked = listAttempts(progress).flatMap(({ answers }) => Object.keys(answers));
  const played = Object.entries(scenarios).flatMap(([id, { runs }]) => runs.map(() => id));
  return (
    sum(Object.keys(lessons), seconds.lessons) +
    sum(done, seconds.activities) +
    sum([...Object.keys(items), ...asked], seconds.items) +
    sum(played, seconds.scenarios)
  );
}

/** An id that the course no longer has takes no time. */
function sum(ids: readonly string[], seconds: Readonly<Record<string, number>>): number {
  return ids.reduce((all, id) => all + (Object.hasOwn(seconds, id) ? (seconds[id] ?? 0) : 0), 0);
}
