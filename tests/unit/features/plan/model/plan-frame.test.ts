import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { listEvents } from '#features/plan/model/list-events.ts';
import { listPlanLines, writePlanText } from '#features/plan/model/list-plan-lines.ts';
import { addMinutes, listDates, readFrame } from '#features/plan/model/plan-frame.ts';
import { fillLine } from '#features/plan/model/plan-line.ts';
import { planSchema } from '#features/plan/plan.schema.ts';
import { interfaceSchema } from '#ui/interface.schema.ts';
import { writeCalendar } from '#ui/model/write-calendar.ts';
import { readContent } from '../../../../support/content/real-content.ts';

const { ownPlan: words } = readContent('interface', interfaceSchema);
const plan = readContent('plan', planSchema);
const told = { line: words.line, event: words.event, themes: plan.weeks, lookBack: plan.after };
const frame = { aim: 'both', minutes: '20', channel: 'text', day: '4', hour: '16:00' };
const fields = {
  ...frame,
  start: '2027-03-10',
  ...fillLine(
    { week: 1, move: 'deepen' },
    { cue: 'it is noon', action: 'thank', person: 'S. K.', minutes: 8 },
  ),
  ...fillLine({ week: 1, move: 'open' }, { cue: 'a talk ends', action: 'ask', minutes: 15 }),
};

describe('The frame of a plan', () => {
  it('adds up the minutes of each week, and says by how many they are too many', () => {
    expect(addMinutes(fields, 1)).toEqual({ sum: 23, over: 3 });
    expect(addMinutes(fields, 2)).toEqual({ sum: 0, over: 0 });
    expect(addMinutes({ ...fields, minutes: '' }, 1)).toEqual({ sum: 23, over: 0 });
  });

  it('takes what it cannot read for not chosen', () => {
    const odd = { day: '8', hour: '4 pm', start: '2027-13-40', minutes: 'much' };
    expect(readFrame(odd)).toMatchObject({
      ...{ day: undefined, hour: undefined, start: undefined, minutes: undefined },
    });
  });

  it('gives each week the chosen weekday, on or after the start, for any start in ten years', () => {
    const anyDay = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2035-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (date, day) => {
        const start = date.toISOString().slice(0, 10);
        const dates = listDates({ day, start });
        const times = dates.map((one) => Date.parse(one));
        expect(dates).toHaveLength(4);
        expect((times[0]! - Date.parse(start)) / 86_400_000).toBeLessThan(7);
        expect(times[0]).toBeGreaterThanOrEqual(Date.parse(start));
        for (const time of times) expect(new Date(time).getUTCDay()).toBe(day % 7);
        expect(times[3]! - times[0]!).toBe(21 * 86_400_000);
      }),
    );
  });
});

describe('The calendar of a plan', () => {
  const read = (from: typeof fields, changed: number) => {
    const file = writeCalendar('Roots & Reach', listEvents(from, told, { id: 'x@y', changed }));
    return new ICAL.Component(ICAL.parse(file) as never)
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
  };

  it('has five appointments at the chosen hour, also after the clocks change', () => {
    const events = read(fields, 1_800_000_000_000);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2027-03-11T16:00:00',
      '2027-03-18T16:00:00',
      '2027-03-25T16:00:00',
      '2027-04-01T16:00:00',
      '2027-04-07T16:00:00',
    ]);
    expect(events[0]!.description.replaceAll('\u00a0', ' ')).toContain(
      'If it is noon, then I thank S. K.',
    );
    expect(events[0]!.duration.toSeconds()).toBe(23 * 60);
    expect(events[4]!.summary).toBe(plan.after.title);
  });

  it('keeps the names of its appointments when the plan changes, so that a second file replaces', () => {
    const first = read(fields, 1_800_000_000_000);
    const second = read({ ...fields, day: '2', hour: '09:30' }, 1_800_000_060_000);
    expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
    expect(new Set(first.map(({ uid }) => uid)).size).toBe(5);
    for (const [at, { sequence }] of second.entries())
      expect(sequence).toBeGreaterThan(first[at]!.sequence);
  });

  it('is empty until a day, an hour and a start are chosen', () => {
    for (const missing of ['day', 'hour', 'start'])
      expect(listEvents({ ...fields, [missing]: '' }, told, { id: 'x', changed: 1 })).toEqual([]);
  });
});

describe('A plan as text', () => {
  const list = (from: Readonly<Record<string, string>>) => listPlanLines(from, plan, words, 'en');

  it('has what was written, and nothing else', () => {
    const parts = list({ ...fields, 'obstacle-too-loud': 'yes', 'p1-initials': 'R. S.' });
    const text = writePlanText(plan.title, parts).replaceAll('\u00a0', ' ');
    expect(text).toContain('Aim: Both, in small steps · 20 min · Text messages · Thursday, 16:00');
    expect(text).toContain('Week 1 (Mar 11): Map and warm up, 23 min');
    expect(text).toContain('- Deepen: If it is noon, then I thank S. K.');
    expect(text).toContain('then I go early');
    expect(text).toContain('- R. S.');
    expect(text).not.toContain('Week 2');
  });

  it('has no part while nothing is written', () => {
    expect(list({})).toEqual([]);
    expect(list({ id: 'only the name of the calendar' })).toEqual([]);
  });
});
