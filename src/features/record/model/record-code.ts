import { addChecks, isWhole, letters } from './check-letters.ts';
import { packNumbers, unpackNumbers } from './pack-numbers.ts';
import type { Sized } from './pack-numbers.ts';
import { levels } from './record-figures.ts';
import type { RecordFigures } from './record-figures.ts';

/** How many of each thing the course has. A code is read with the numbers it was made with. */
export type CourseSizes = {
  readonly lessons: number;
  readonly scenarios: number;
  readonly objectives: number;
  /** Lines of the plan. */
  readonly lines: number;
};

/** What a typed code says. */
export type ReadCode =
  | { readonly kind: 'whole'; readonly figures: RecordFigures }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'length'; readonly typed: number; readonly wanted: number }
  | { readonly kind: 'letter'; readonly letter: string };

/**
 * Returns the code of a record: its figures in letters and digits, and three check letters. Whatever
 * three characters are wrong, and wherever two were swapped, `readCode` finds it.
 */
export function writeCode(figures: RecordFigures, sizes: CourseSizes): string {
  const numbers = listNumbers(figures, sizes);
  const whole = addChecks(packNumbers(numbers, lengthOf(sizes) - checks), sealOf(sizes));
  return inGroups(whole.map((digit) => letters[digit]).join(''));
}

/** Reads a code as somebody typed it: small letters, spaces and hyphens do not matter. */
export function readCode(text: string, sizes: CourseSizes): ReadCode {
  const typed = Array.from(text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const wanted = lengthOf(sizes);
  const stranger = typed.find((letter) => !letters.includes(letter));
  if (stranger !== undefined) return { kind: 'letter', letter: stranger };
  if (typed.length !== wanted) return { kind: 'length', typed: typed.length, wanted };
  const digits = typed.map((letter) => letters.indexOf(letter));
  if (!isWhole(digits, sealOf(sizes))) return { kind: 'wrong' };
  const bounds = listNumbers(nothing(sizes), sizes).map(({ size }) => size);
  const numbers = unpackNumbers(digits.slice(0, -checks), bounds);
  return numbers ? { kind: 'whole', figures: toFigures(numbers, sizes) } : { kind: 'wrong' };
}

const checks = 3;
/** Days from 1 January 2020 to the middle of the century. */
const mostDays = 11_000;
const firstDay = Date.UTC(2020, 0, 1) / 86_400_000;
const mostMinutes = 1000;
const notTaken = 101;

/** The figures in a fixed order, each with the number of values that it may have. */
function listNumbers(figures: RecordFigures, sizes: CourseSizes): Sized[] {
  const { first, last, printed, minutes, lessons, scenarios, score, levels: reached } = figures;
  const day = (one: number | undefined): Sized => ({
    value: one === undefined ? 0 : one - firstDay + 1,
    size: mostDays,
  });
  return [
    ...[day(first), day(last), day(printed)],
    { value: minutes, size: mostMinutes },
    { value: lessons, size: sizes.lessons + 1 },
    { value: scenarios, size: sizes.scenarios + 1 },
    { value: score ?? notTaken, size: notTaken + 1 },
    { value: figures.planned, size: sizes.lines + 1 },
    { value: figures.moved, size: sizes.lines + 1 },
    ...reached.map((level) => ({ value: levels.indexOf(level), size: levels.length })),
  ];
}

function toFigures(numbers: readonly number[], sizes: CourseSizes): RecordFigures {
  const [first = 0, last = 0, printed = 0, minutes = 0, lessons = 0, scenarios = 0, ...others] =
    numbers;
  const [score = notTaken, planned = 0, moved = 0, ...reached] = others;
  const day = (number: number): number | undefined =>
    number === 0 ? undefined : number + firstDay - 1;
  return {
    ...{ first: day(first), last: day(last), printed: day(printed) ?? firstDay },
    ...{ minutes, lessons, scenarios, planned, moved },
    score: score === notTaken ? undefined : score,
    levels: reached.slice(0, sizes.objectives).map((at) => levels[at] ?? 'not-begun'),
  };
}

/** The figures of somebody who has not begun. */
function nothing({ objectives }: CourseSizes): RecordFigures {
  return {
    ...{ first: undefined, last: undefined, printed: firstDay, score: undefined },
    ...{ minutes: 0, lessons: 0, scenarios: 0, planned: 0, moved: 0 },
    levels: Array.from({ length: objectives }, () => 'not-begun'),
  };
}

/** Characters in a code: as many as the figures take, in whole groups. */
function lengthOf(sizes: CourseSizes): number {
  const values = listNumbers(nothing(sizes), sizes).reduce((all, { size }) => all * size, 1);
  const digits = Math.ceil(Math.log(values) / Math.log(letters.length));
  return Math.ceil((digits + checks) / group) * group;
}

/** A course with other parts has other check letters, so that its codes are not read as ours. */
function sealOf({ lessons, scenarios, objectives, lines }: CourseSizes): readonly number[] {
  return [lessons, scenarios + 7 * lines, objectives];
}

const group = 4;

function inGroups(code: string): string {
  return code.replace(new RegExp(`.{${String(group)}}(?=.)`, 'g'), '$&-');
}
