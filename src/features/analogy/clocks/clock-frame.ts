import { bondOf, spark, type Decision } from '#features/analogy/model/clocks.ts';

/** The story of the fast clock: an evening of speed dating, or a morning at a market. */
export type Telling = 'dating' | 'market';

/** One moment, as a picture shows it. */
export type ClockFrame = {
  /** Months since the evening. */
  month: number;
  /** Contacts a month. */
  perMonth: number;
  /** What the two decide. */
  decision: Decision;
  /** The strengths of the two clocks, 0..1. */
  spark: number;
  bond: number;
};

/** Returns the moment after some months with a number of contacts in each. */
export function clockAt(
  month: number,
  perMonth: number,
  decision: Decision = 'both-yes',
): ClockFrame {
  const bond = bondOf(month, perMonth, decision);
  return { month, perMonth, decision, spark: spark(month), bond };
}

/** Returns the month at a place on the time line, whose marks are equally far apart. */
export function monthAtPlace(marks: readonly number[], place: number): number {
  const inside = Math.min(Math.max(place, 0), marks.length - 1);
  const before = Math.floor(inside);
  const [start = 0, end = start] = [marks[before], marks[before + 1]];
  return start + (end - start) * (inside - before);
}

/** Returns the place of a month on the time line: the index of a mark, or a fraction between two. */
export function placeOfMonth(marks: readonly number[], month: number): number {
  const after = marks.findIndex((mark) => mark > month);
  if (after < 0) return marks.length - 1;
  if (after === 0) return 0;
  const [start = 0, end = 1] = [marks[after - 1], marks[after]];
  return after - 1 + (month - start) / (end - start);
}
