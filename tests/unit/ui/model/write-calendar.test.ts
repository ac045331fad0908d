import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '#ui/model/write-calendar.ts';
import type { CalendarEvent } from '#ui/model/write-calendar.ts';

const event: CalendarEvent = {
  uid: 'week-1-7f3a@roots-and-reach',
  date: '2027-03-25',
  time: '16:00',
  minutes: 20,
  title: 'Week 1: Map and warm up',
  notes: 'If it is Thursday, then I write to S. K.\nIf a talk ends; then I ask, “May I?”',
  changed: Date.UTC(2026, 10, 28, 7, 5, 9),
};

/** What a library that is not ours reads from a file. */
function read(file: string): InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as never);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('A calendar file', () => {
  it('is read by a library that is not ours, with every part', () => {
    const [found] = read(writeCalendar('Roots & Reach', [event]));
    expect(found).toMatchObject({ uid: event.uid, summary: event.title, description: event.notes });
    expect(found!.startDate.toString()).toBe('2027-03-25T16:00:00');
    expect(found!.duration.toSeconds()).toBe(20 * 60);
    const alarm = found!.component.getFirstSubcomponent('valarm')!;
    expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm.getFirstPropertyValue('trigger'))).toBe('-PT10M');
  });

  it('holds the learner’s own clock: an hour stays that hour when summer time begins', () => {
    // In Berlin the clocks change on 28 March 2027, in New York on 14 March.
    const days = ['2027-03-11', '2027-03-18', '2027-03-25', '2027-04-01'];
    const file = writeCalendar(
      'Roots & Reach',
      days.map((date) => ({ ...event, uid: date, date })),
    );
    for (const { startDate } of read(file)) {
      expect(startDate.zone.tzid).toBe('floating');
      expect([startDate.hour, startDate.minute]).toEqual([16, 0]);
    }
    expect(file).not.toMatch(/DTSTART[^\r]*Z|TZID/);
  });

  it('updates an event that a calendar has already: the same name, and a higher number', () => {
    const later = { ...event, title: 'Week 1: Open a door', changed: event.changed + 1000 };
    const [first] = read(writeCalendar('Roots & Reach', [event]));
    const [second] = read(writeCalendar('Roots & Reach', [later]));
    expect(second!.uid).toBe(first!.uid);
    expect(second!.sequence).toBeGreaterThan(first!.sequence);
    expect(second!.sequence).toBeLessThan(2 ** 31);
    expect(writeCalendar('Roots & Reach', [event])).toBe(writeCalendar('Roots & Reach', [event]));
  });

  it('brings any text through, in lines of at most 75 octets that end as the standard says', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(anyText, anyText, (title, notes) => {
        const file = writeCalendar('Roots & Reach', [{ ...event, title, notes }]);
        const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
        const [found] = read(file);
        expect(found!.summary).toBe(plain(title));
        // The library gives null for a property that is not there.
        expect(String(found!.component.getFirstPropertyValue('description') ?? '')).toBe(
          plain(notes),
        );
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = file.split('\r\n');
        expect(lines.every((line) => !/[\r\n]/.test(line))).toBe(true);
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      }),
    );
  });
});
