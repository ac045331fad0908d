import type { TimeLine } from '#features/activity/time-line/time-line.schema.ts';
import { listMoves } from './marks.ts';
import type { Marks, Month, Move } from './marks.ts';

/** Where the learner is in the year. */
export type Walk = {
  readonly index: number;
  readonly month: Month;
  /** Where the marks stood the month before; in the first month, where they are. */
  readonly before: Marks;
  readonly moves: readonly Move[];
  readonly isLast: boolean;
  /** The question of this month, while it is neither answered nor skipped. */
  readonly asks: TimeLine['asks'][number] | undefined;
};

/** The answer under which progress keeps the month; asks have other ids. */
const monthKey = 'month';

const skipped = '-';

/** Returns the month that the answers name, or the first, and what happens in it. */
export function walkMonths(
  { months, asks }: Pick<TimeLine, 'months' | 'asks'>,
  answers: Readonly<Record<string, string>>,
): Walk | undefined {
  const kept = months.findIndex(({ month }) => String(month) === answers[monthKey]);
  const index = Math.max(0, kept);
  const month = months[index];
  if (!month) return undefined;
  const before = months[index - 1]?.marks ?? month.marks;
  return {
    index,
    month,
    before,
    moves: listMoves(before, month.marks),
    isLast: index === months.length - 1,
    asks: asks.find((ask) => ask.month === month.month && answers[ask.id] === undefined),
  };
}

/** Returns the answers after going to a month by its place in the row, held within the year. */
export function goToMonth(
  months: readonly Month[],
  answers: Readonly<Record<string, string>>,
  index: number,
): Readonly<Record<string, string>> {
  const month = months[Math.min(months.length - 1, Math.max(0, Math.round(index)))];
  return month ? { ...answers, [monthKey]: String(month.month) } : answers;
}

/** Returns the answers after a question was answered with a dimension, or skipped without one. */
export function answerAsk(
  answers: Readonly<Record<string, string>>,
  ask: string,
  dimension: string = skipped,
): Readonly<Record<string, string>> {
  return { ...answers, [ask]: dimension };
}

/** Returns whether the answer to a question was the key; undefined while open or skipped. */
export function judgeAsk(
  ask: TimeLine['asks'][number],
  answers: Readonly<Record<string, string>>,
): boolean | undefined {
  const given = answers[ask.id];
  return given === undefined || given === skipped ? undefined : given === ask.key;
}

/** Whether the learner has come to the last month, past all questions on the way. */
export function isWalked(
  line: Pick<TimeLine, 'months' | 'asks'>,
  answers: Readonly<Record<string, string>>,
): boolean {
  const walk = walkMonths(line, answers);
  return walk !== undefined && walk.isLast && walk.asks === undefined;
}

/** Returns the answers from a plain form: the questions whose answer was looked up. */
export function readEarly(opened: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(opened.map((ask) => [ask, skipped]));
}
