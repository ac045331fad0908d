import { readLines } from './plan-line.ts';
import type { PlanFields } from './plan-line.ts';

/** What holds the whole plan together: how much time there is in a week, and when. */
export type PlanFrame = {
  readonly aim: string;
  readonly hope: string;
  /** Minutes in a week; undefined until they are chosen. */
  readonly minutes: number | undefined;
  readonly channel: string;
  /** 1 is Monday, 7 is Sunday. */
  readonly day: number | undefined;
  /** Such as `16:00`. */
  readonly hour: string | undefined;
  /** The day on or after which week 1 begins, such as `2026-12-01`. */
  readonly start: string | undefined;
};

/** Returns the frame of a plan. What is not readable counts as not chosen. */
export function readFrame(fields: PlanFields): PlanFrame {
  const { aim = '', hope = '', channel = '', hour, start } = fields;
  const day = Number(fields['day']);
  const minutes = Number(fields['minutes']);
  return {
    ...{ aim, channel, hope: hope.trim() },
    minutes: minutes > 0 ? minutes : undefined,
    day: day >= 1 && day <= 7 ? day : undefined,
    hour: hour !== undefined && /^\d\d:\d\d$/.test(hour) ? hour : undefined,
    start: start !== undefined && isDate(start) ? start : undefined,
  };
}

/** The minutes of one week beside those that there are. */
export type WeekMinutes = { readonly sum: number; readonly over: number };

/** Adds up the minutes of a week, and says by how many they are too many. */
export function addMinutes(fields: PlanFields, week: number): WeekMinutes {
  const sum = readLines(fields)
    .filter((line) => line.week === week)
    .reduce((total, { minutes = 0 }) => total + minutes, 0);
  const { minutes = Infinity } = readFrame(fields);
  return { sum, over: Math.max(0, sum - minutes) };
}

/**
 * Returns the date of each of four weeks: the first chosen weekday on or after the start, then every
 * seventh day. Dates have no hour and no time zone, so no change to summer time moves one.
 */
export function listDates({ day, start }: Pick<PlanFrame, 'day' | 'start'>): readonly string[] {
  if (day === undefined || start === undefined) return [];
  const first = Date.parse(start);
  const wait = (day - new Date(first).getUTCDay() + 7) % 7;
  return [0, 1, 2, 3].map((week) => isoDate(first + (wait + week * 7) * msOfDay));
}

/** The day of the look back: day 28, when the first appointment is day 1. */
export function lookBackDate([first]: readonly string[]): string | undefined {
  return first === undefined ? undefined : isoDate(Date.parse(first) + 27 * msOfDay);
}

const msOfDay = 86_400_000;

function isoDate(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function isDate(text: string): boolean {
  return /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
