import type { Course } from '#authoring/reading/read-course.ts';
import { secondsOf } from './effort.ts';
import { measureItem, measureScenario } from './measure-check.ts';
import { measureEssentials } from './measure-essentials.ts';
import { measureLesson } from './measure-lesson.ts';

/** The seconds of what the course requires. */
export type Route = {
  readonly lessons: Readonly<Record<string, number>>;
  /** Of the longest scenario, played once. */
  readonly scenario: number;
  /** Of one attempt at the final check. */
  readonly finalCheck: number;
  readonly all: number;
  /** Of the course in ten minutes, which is a route of its own. */
  readonly essentials: number;
};

/** Measures the required route: all lessons, one scenario, one attempt at the final check. */
export function measureRoute(course: Course): Route {
  const { lessons, completion } = course.course.data;
  const byLesson = Object.fromEntries(
    lessons.map((id) => [id, secondsOf(measureLesson(course, id))]),
  );
  const scenario = Math.max(
    ...course.scenarios.map(({ data }) => secondsOf(measureScenario(data))),
    0,
  );
  const bank = course.checks.find(({ file }) => file === 'checks/final.yaml')?.data.items ?? [];
  const one = bank.length === 0 ? 0 : secondsOf(bank.map(measureItem)) / bank.length;
  const finalCheck = one * completion.finalCheck.items;
  const all = Object.values(byLesson).reduce((sum, seconds) => sum + seconds, 0);
  const essentials = secondsOf(measureEssentials(course));
  return { lessons: byLesson, scenario, finalCheck, all: all + scenario + finalCheck, essentials };
}

/** Returns seconds as the minutes that learners are told: whole ones, rounded up. */
export function toMinutes(seconds: number): number {
  return Math.ceil(seconds / 60);
}
