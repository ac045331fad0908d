import { fill } from '#ui/fill.ts';
import type { CalendarEvent } from '#ui/model/write-calendar.ts';
import { listComingRounds } from './find-due.ts';
import type { Calendar } from './find-due.ts';

/** A round as a calendar tells it. */
type ToldRound = Calendar['rounds'][number] & { readonly minutes: number; readonly what: string };

/** What a reminder says; `address` is that of the review, where the learner has one to go back to. */
type ReminderWords = {
  readonly event: string;
  readonly eventNotes: string;
  readonly course: string;
  readonly address: string;
};

/** What the learner chose, and when something of it last changed, in milliseconds. */
export type ReminderChoice = {
  /** Made once and kept, so that a second file replaces the first. */
  readonly id: string;
  readonly time: string;
  /** Whether rounds by choice are wanted; `dropped` when they were once, and are no longer. */
  readonly optional: 'wanted' | 'dropped' | 'not-wanted';
  readonly changed: number;
};

/**
 * Returns an appointment for each review that is still to come, under a name that stays: the day in
 * the schedule, not the day on which it falls. A round that was once in the calendar and is no longer
 * wanted is called off.
 */
export function listReminders(
  calendar: Calendar & { readonly rounds: readonly ToldRound[] },
  words: ReminderWords,
  { id, time, optional, changed }: ReminderChoice,
): CalendarEvent[] {
  if (calendar.start === undefined) return [];
  return listComingRounds(calendar).flatMap(({ round, day }) => {
    const rule = calendar.rounds[round];
    if (!rule || (rule.optional && optional === 'not-wanted')) return [];
    const { minutes, what } = rule;
    const notes = fill(words.eventNotes, { what, course: words.course });
    return [
      {
        uid: `review-${String(rule.day)}-${id}`,
        date: new Date(day * 86_400_000).toISOString().slice(0, 10),
        time,
        minutes,
        title: fill(words.event, { minutes }),
        notes: words.address === '' ? notes : `${notes}\n${words.address}`,
        changed,
        ...(rule.optional && optional === 'dropped' && { isCalledOff: true as const }),
      },
    ];
  });
}
