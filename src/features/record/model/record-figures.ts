import { findOwn } from '#progress/entries.ts';
import type { Progress } from '#progress/progress.ts';
import { dayOf, listTimes } from './list-times.ts';
import { estimateSeconds } from './estimate-seconds.ts';
import type { PartSeconds } from './estimate-seconds.ts';

/** How far a learner is with an objective. Their order is part of every code. */
export const levels = ['not-begun', 'begun', 'stands'] as const;
type Level = (typeof levels)[number];

/**
 * What a record shows of a learner, in numbers. A figure that is added here goes into the code as
 * well (`record-code.ts`).
 */
export type RecordFigures = {
  /** Days as numbers since 1970, at the place of the learner; undefined before the first answer. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly printed: number;
  readonly minutes: number;
  /** How many were finished, or played to an end. */
  readonly lessons: number;
  readonly scenarios: number;
  /** The final check that counts, in whole per cent; undefined where none was finished. */
  readonly score: number | undefined;
  /** Lines of the plan that are written, and moves that were done. */
  readonly planned: number;
  readonly moved: number;
  /** By the objectives that answers and scenarios show, in the order of the course. */
  readonly levels: readonly Level[];
};

/** What the course says of itself, as far as a record needs it. */
export type RecordCourse = {
  readonly lessons: readonly string[];
  readonly scenarios: readonly string[];
  readonly seconds: PartSeconds;
};

/** What other parts of the course find out about the learner. */
export type Judged = {
  readonly score?: { readonly share: number };
  readonly objectives: readonly { readonly level: Level }[];
  readonly plan: { readonly planned: number; readonly moved: number };
};

/** Takes the figures of a record from progress. `offset` is what local time is behind UTC, in minutes. */
export function takeFigures(
  progress: Progress,
  { lessons, scenarios, seconds }: RecordCourse,
  { score, objectives, plan }: Judged,
  { now, offsetOf }: { readonly now: number; readonly offsetOf: (at: number) => number },
): RecordFigures {
  const times = listTimes(progress);
  const day = (at: number): number => dayOf(at, offsetOf(at));
  const isPlayed = (id: string): boolean =>
    (findOwn(progress.scenarios, id)?.runs ?? []).length > 0;
  return {
    first: times.length > 0 ? day(Math.min(...times)) : undefined,
    last: times.length > 0 ? day(Math.max(...times)) : undefined,
    printed: day(now),
    minutes: Math.ceil(estimateSeconds(progress, seconds) / 60),
    lessons: lessons.filter((id) => findOwn(progress.lessons, id) !== undefined).length,
    scenarios: scenarios.filter(isPlayed).length,
    score: score?.share,
    ...plan,
    levels: objectives.map(({ level }) => level),
  };
}
