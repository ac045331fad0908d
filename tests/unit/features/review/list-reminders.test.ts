import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { findDue } from '#features/review/model/find-due.ts';
import { listReminders } from '#features/review/model/list-reminders.ts';
import type { ReminderChoice } from '#features/review/model/list-reminders.ts';
import type { CardRating } from '#progress/review.ts';
import { writeCalendar } from '#ui/model/write-calendar.ts';
import { review } from '../../../support/content/review-learner.ts';

const { rounds, words } = review;
const cards = Array.from({ length: 14 }, (_, n) => `K${n + 1}`);
/** 20 March 2026: the clocks change in New York before, in Berlin nine days later. */
const start = Date.UTC(2026, 2, 20) / 86_400_000;

/** A learner who answered what was due on some days after the course, and looks on one of them. */
function calendarOf(visits: readonly number[], today: number) {
  const ratings = new Map<string, CardRating[]>();
  const at = (day: number) => ({
    ...{ cards, withCase: [], rounds, start, today: start + day },
    ratingsOf: (card: string): readonly CardRating[] => ratings.get(card) ?? [],
    dayOf: (time: number) => Math.floor(time / 1000),
  });
  for (const day of visits)
    for (const [n, card] of findDue(at(day)).cards.entries())
      ratings.set(card, [
        ...(ratings.get(card) ?? []),
        { rating: 'knew', at: (start + day) * 1000 + n },
      ]);
  return at(today);
}

const told = { ...words, course: 'Roots & Reach', address: '' };
const choice: ReminderChoice = {
  ...{ id: '7f3a@roots-and-reach', time: '08:30', optional: 'not-wanted' },
  changed: Date.UTC(2026, 2, 20, 12),
};
type Chosen = Partial<ReminderChoice>;
const list = (visits: readonly number[], today: number, chosen: Chosen = {}) =>
  listReminders(calendarOf(visits, today), told, { ...choice, ...chosen });

/** What a library that is not ours reads from the file: events by their names, as a calendar keeps them. */
function read(events: ReturnType<typeof list>) {
  const parsed = new ICAL.Component(ICAL.parse(writeCalendar('Roots & Reach', events)) as never);
  return new Map(
    parsed.getAllSubcomponents('vevent').map((one) => {
      const event = new ICAL.Event(one);
      const status = one.getFirstPropertyValue('status');
      return [event.uid, { at: event.startDate.toString(), sequence: event.sequence, status }];
    }),
  );
}

describe('Reminders of the review', () => {
  it('are four appointments at the learner’s hour, on both sides of a change of clocks', () => {
    const found = [...read(list([], 0)).values()];
    expect(found.map(({ at }) => at)).toEqual([
      '2026-03-21T08:30:00',
      '2026-03-24T08:30:00',
      '2026-03-31T08:30:00',
      '2026-04-14T08:30:00',
    ]);
  });

  it('have day 60 as well for whoever wants it, and call it off for whoever no longer does', () => {
    const name = `review-60-${choice.id}`;
    expect(read(list([], 0)).has(name)).toBe(false);
    expect(read(list([], 0, { optional: 'wanted' })).get(name)).toMatchObject({
      at: '2026-05-19T08:30:00',
      status: null,
    });
    expect(read(list([], 0, { optional: 'dropped' })).get(name)?.status).toBe('CANCELLED');
  });

  it('are none before the course is finished, and none when all is done', () => {
    expect(listReminders({ ...calendarOf([], 5), start: undefined }, told, choice)).toEqual([]);
    expect(list([1, 4, 11, 25, 60], 61, { optional: 'wanted' })).toEqual([]);
  });

  it('leave out what is ready today, and move what comes after it for who is late', () => {
    const late = [...read(list([1], 30)).keys()];
    expect(late).toEqual([`review-11-${choice.id}`, `review-25-${choice.id}`]);
    expect([...read(list([1], 30)).values()].map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-04-20',
      '2026-04-21',
    ]);
  });

  it('replace those of an earlier file: the same names, a later number', () => {
    const first = read(list([], 0));
    const second = read(list([], 0, { time: '17:00', changed: choice.changed + 60_000 }));
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [name, { at, sequence }] of second) {
      expect(at).toMatch(/T17:00:00$/);
      expect(sequence).toBeGreaterThan(first.get(name)!.sequence);
    }
  });

  it('fall on days on which cards are ready, whenever somebody comes in the course of a year', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(364), { maxLength: 8 }), fc.nat(364), (days, more) => {
        const visits = days.filter((day) => day < more).sort((a, b) => a - b);
        const coming = list(visits, more, { optional: 'wanted' });
        const dates = coming.map(({ date }) => Date.parse(date) / 86_400_000 - start);
        expect(dates).toEqual([...new Set(dates)].sort((a, b) => a - b));
        // Who answers what is ready today, and then comes on the days of the calendar, is called each time.
        const kept = [...visits, more];
        for (const day of dates) {
          expect(day).toBeGreaterThan(more);
          expect(findDue(calendarOf(kept, day)).round).toBeDefined();
          kept.push(day);
        }
        expect(findDue(calendarOf(kept, 400)).cards).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
