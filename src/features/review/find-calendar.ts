import type { Calendar } from '#features/review/model/find-due.ts';
import type { Progress } from '#progress/progress.ts';
import { findRatings } from '#progress/review.ts';
import type { Round } from './review.schema.ts';

/** What the review knows of the course: its lessons, cards and rounds. */
export type ReviewCourse = {
  readonly lessons: readonly string[];
  readonly cards: readonly string[];
  /** Those cards that can be asked as a small case. */
  readonly withCase: readonly string[];
  readonly rounds: readonly Round[];
};

/** The calendar of this learner on this day, at this place on earth. */
export function findCalendar(
  progress: Progress,
  { lessons, cards, withCase, rounds }: ReviewCourse,
  now: number,
): Calendar & { readonly rounds: readonly Round[] } {
  const finished = lessons.map((id) => progress.lessons[id] ?? Infinity);
  const end = Math.max(...finished);
  return {
    cards,
    withCase,
    rounds,
    ratingsOf: (card) => findRatings(progress, card),
    dayOf,
    start: end < Infinity ? dayOf(end) : undefined,
    today: dayOf(now),
  };
}

/** The number of the local day, so that a day is a day also when clocks change. */
function dayOf(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}

/** The date of a day number, in the words of a language. */
export function nameDay(day: number, language: string): string {
  const date = new Date(day * 86_400_000);
  return date.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}
