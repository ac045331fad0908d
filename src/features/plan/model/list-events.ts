import type { CalendarEvent } from '#ui/model/write-calendar.ts';
import { fill } from '#ui/fill.ts';
import { addMinutes, listDates, lookBackDate, readFrame } from './plan-frame.ts';
import { isWritten, moves, readLine, sayLine, weekNumbers } from './plan-line.ts';
import type { PlanFields } from './plan-line.ts';

/** What the appointments say. */
type EventWords = {
  readonly line: string;
  readonly event: string;
  readonly themes: readonly { readonly theme: string; readonly check: string }[];
  readonly lookBack: {
    readonly title: string;
    readonly questions: readonly { readonly text: string }[];
  };
};

/** Which plan it is, and when it last changed, in milliseconds. */
type Origin = { readonly id: string; readonly changed: number };

/**
 * Returns the appointments of a plan: one in each of four weeks, and the look back on day 28. There
 * are always five, under names that stay, so that a second import replaces the first in whole. None
 * while weekday, hour or start are not chosen.
 */
export function listEvents(
  fields: PlanFields,
  words: EventWords,
  { id, changed }: Origin,
): CalendarEvent[] {
  const frame = readFrame(fields);
  const dates = listDates(frame);
  const lookBack = lookBackDate(dates);
  const { hour } = frame;
  if (hour === undefined || lookBack === undefined) return [];
  return [
    ...weekNumbers.map((week, at) => {
      const { theme = '', check = '' } = words.themes[at] ?? {};
      const lines = moves
        .map((move) => readLine(fields, week, move))
        .filter(isWritten)
        .map((line) => sayLine(line, words.line));
      return {
        uid: `week-${String(week)}-${id}`,
        date: dates[at] ?? '',
        time: hour,
        minutes: addMinutes(fields, week).sum || frame.minutes || 10,
        title: fill(words.event, { n: week, theme }),
        notes: [...lines, check].join('\n'),
        changed,
      };
    }),
    {
      uid: `day-28-${id}`,
      date: lookBack,
      time: hour,
      minutes: 5,
      title: words.lookBack.title,
      notes: words.lookBack.questions.map(({ text }) => text).join('\n'),
      changed,
    },
  ];
}
