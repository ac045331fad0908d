import type { Goal } from './measure-month.ts';
import { compareSplits, monthsInYear, playAllSplits } from './play-split.ts';
import { yearParameters, type YearParameters } from './year-parameters.ts';

/** What came of many years, each played with slightly different parameters. */
export type VariedYears = {
  runs: number;
  /** For each split, from no light on meeting to all: in how many runs it was best. */
  best: Record<Goal, number[]>;
  /** For each split: the range of nine in ten results (5th to 95th percentile). */
  between: Record<Goal, (readonly [low: number, high: number])[]>;
};

/** The parameters that nobody can know, so no result may depend on their exact values. */
const uncertain = [
  ...(['s0', 'warm', 'gain', 'decay', 'root', 'pReach', 'pBack'] as const),
  ...(['refuse', 'leave', 'stay'] as const),
];
const goals: readonly Goal[] = ['both', 'first-contact', 'support'];

/**
 * Plays all splits many times, each time with ten parameters changed by up to 30 per cent. The
 * seed is fixed, so every machine gets the same result.
 */
export function varyAssumptions(runs = 1000): VariedYears {
  const random = seededGenerator(1);
  const results = Array.from({ length: runs }, () => {
    const parameters = varyParameters(random);
    return compareSplits(playAllSplits(parameters), monthsInYear, parameters);
  });
  const splits = results[0]?.map(({ meeting }) => meeting) ?? [];
  return {
    runs,
    best: forEachGoal((goal) => {
      const winners = results.map((run) => {
        const values = run.map(({ success }) => success[goal]);
        return values.indexOf(Math.max(...values));
      });
      return splits.map((meeting) => winners.filter((winner) => winner === meeting).length);
    }),
    between: forEachGoal((goal) =>
      splits.map((meeting) => {
        const values = results.map((run) => run[meeting]?.success[goal] ?? 0).sort((a, b) => a - b);
        return [values[Math.floor(runs * 0.05)] ?? 0, values[Math.ceil(runs * 0.95) - 1] ?? 0];
      }),
    ),
  };
}

function forEachGoal<T>(make: (goal: Goal) => T): Record<Goal, T> {
  return Object.fromEntries(goals.map((goal) => [goal, make(goal)])) as Record<Goal, T>;
}

function varyParameters(random: () => number): YearParameters {
  const parameters = { ...yearParameters };
  for (const name of uncertain) parameters[name] *= 0.7 + 0.6 * random();
  return parameters;
}

/**
 * Returns a linear congruential generator of numbers 0..1 (the constants of Numerical Recipes). Not
 * the generator of the drawings: the counts that the page quotes were made with this one.
 */
function seededGenerator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
