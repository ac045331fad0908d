import type { Completion } from '#features/check/completion.schema.ts';
import { findOwn } from '#progress/entries.ts';
import type { Progress } from '#progress/progress.ts';

/** One required part: how much of it is done. */
export type RequiredPart = {
  readonly part: Completion['required'][number];
  readonly done: number;
  readonly all: number;
};

/** Whether the course is complete, and what is still missing. */
export type CourseCompletion = { readonly parts: readonly RequiredPart[]; readonly done: boolean };

/** What a course has. `finalCheckPassed` comes from the attempt that counts. */
export type CourseParts = {
  readonly lessons: readonly string[];
  readonly scenarios: readonly string[];
  readonly finalCheckPassed: boolean;
};

/** Holds what a learner has done against the parts that the course requires. */
export function judgeCompletion(
  progress: Progress,
  { required }: Pick<Completion, 'required'>,
  course: CourseParts,
): CourseCompletion {
  const parts = required.map((part) => ({ part, ...countPart(part, progress, course) }));
  return { parts, done: parts.every(({ done, all }) => done >= all) };
}

/** A short route is complete when each of its items has been answered, whatever the answer was. */
export function judgeRoute(
  { items }: Pick<Progress, 'items'>,
  route: readonly string[],
): {
  readonly parts: readonly { readonly done: number; readonly all: number }[];
  readonly done: boolean;
} {
  const done = route.filter((id) => (findOwn(items, id)?.chosen.length ?? 0) > 0).length;
  return { parts: [{ done, all: route.length }], done: done === route.length };
}

function countPart(
  part: RequiredPart['part'],
  progress: Progress,
  { lessons, scenarios, finalCheckPassed }: CourseParts,
): Omit<RequiredPart, 'part'> {
  const isPlayed = (id: string) => (findOwn(progress.scenarios, id)?.runs ?? []).length > 0;
  const played = scenarios.filter(isPlayed).length;
  switch (part) {
    case 'all-lessons': {
      const isFinished = (id: string) => findOwn(progress.lessons, id) !== undefined;
      return { done: lessons.filter(isFinished).length, all: lessons.length };
    }
    case 'one-scenario':
      return { done: Math.min(1, played), all: 1 };
    case 'all-scenarios':
      return { done: played, all: scenarios.length };
    case 'final-check':
      return { done: finalCheckPassed ? 1 : 0, all: 1 };
  }
}
