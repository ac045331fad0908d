import { bond, ceiling, crossing, spark } from '#features/analogy/model/clocks.ts';
import type { Goal } from '#features/analogy/model/measure-month.ts';
import { compareSplits, findBest, playAllSplits } from '#features/analogy/model/play-split.ts';
import { varyAssumptions } from '#features/analogy/model/vary-assumptions.ts';

const goals: readonly Goal[] = ['both', 'first-contact', 'support'];
const rhythms = [0, 1 / 4, 1 / 2, 1, 2, 4];

/** Returns every number that the models of the analogy lead to, as lines of text. */
export function reportAnalogy(): string[] {
  return [...reportClocks(), '', ...reportYears(), '', ...reportVaried()];
}

function reportClocks(): string[] {
  return [
    'Two clocks: contacts a month, months until the bond passes the spark, highest bond,',
    'spark and bond after 12 months',
    ...rhythms.map((f) =>
      row([
        String(f),
        crossing(f)?.toFixed(1) ?? 'never',
        ...[ceiling(f), spark(12), bond(12, f)].map(decimals),
      ]),
    ),
  ];
}

function reportYears(): string[] {
  const results = compareSplits(playAllSplits());
  return [
    'A year of each split: lights on meeting, people met, said no, left, open, deep, dormant,',
    'success as the mean of 12 months: both, first-contact, support',
    ...results.map(({ meeting, success, end }) =>
      row([
        ...[meeting, end.met, end.noes, end.left, end.open, end.deep, end.dormant].map(String),
        ...goals.map((goal) => decimals(success[goal])),
      ]),
    ),
    ...goals.map((goal) => `best for ${goal}: ${findBest(results, goal).join(', ')}`),
  ];
}

function reportVaried(): string[] {
  const { runs, best, between } = varyAssumptions();
  return [
    `Ten numbers varied by up to 30 per cent, ${runs} times: for 0 to 4 lights on meeting, how often`,
    'it was best, and between which two numbers nine in ten results were',
    ...goals.flatMap((goal) => [
      `${goal}:`,
      row(best[goal].map(String)),
      row(between[goal].map((range) => range.map(decimals).join('-'))),
    ]),
  ];
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(9)).join(' ');
}

function decimals(value: number): string {
  return value.toFixed(2);
}
