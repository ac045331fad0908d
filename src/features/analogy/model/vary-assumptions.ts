import type { Goal } from './measure-year.ts';
import { comparePolicies } from './play-split.ts';
import { yearParameters, type YearParameters } from './year-parameters.ts';

/** What came of many years whose numbers were changed a little. */
export type VariedYears = {
  runs: number;
  /** For each split, from no light on meeting to all: in how many runs it was best. */
  best: Record<Goal, number[]>;
  /** For each split, between which values nine of ten results lie. */
  between: Record<Goal, (readonly [low: number, high: number])[]>;
};

/** The numbers that nobody can know, so that a result must not hang on them. */
const uncertain = ['s0', 'warm', 'gain', 'decay', 'root', 'pReach', 'pBack'] as const;
const goals: readonly Goal[] = ['both', 'first-contact', 'support'];

/** Plays the five splits a thousand times, each time with seven numbers changed by up to 30 per cent. */
export function varyAssumptions(runs = 1000): VariedYears {
  const next = evenNumbers(1);
  const results = Array.from({ length: runs }, () => comparePolicies(varied(next)));
  const splits = results[0]?.map(({ meeting }) => meeting) ?? [];
  return {
    runs,
    best: forGoals((goal) => {
      const winners = results.map((years) => {
        const values = years.map(({ averages }) => averages[goal]);
        return values.indexOf(Math.max(...values));
      });
      return splits.map((meeting) => winners.filter((winner) => winner === meeting).length);
    }),
    between: forGoals((goal) =>
      splits.map((meeting) => {
        const values = results
          .map((years) => years[meeting]?.averages[goal] ?? 0)
          .sort((a, b) => a - b);
        return [values[Math.floor(runs * 0.05)] ?? 0, values[Math.ceil(runs * 0.95) - 1] ?? 0];
      }),
    ),
  };
}

function forGoals<T>(make: (goal: Goal) => T): Record<Goal, T> {
  return Object.fromEntries(goals.map((goal) => [goal, make(goal)])) as Record<Goal, T>;
}

function varied(next: () => number): YearParameters {
  const parameters = { ...yearParameters };
  for (const name of uncertain) parameters[name] *= 0.7 + 0.6 * next();
  return parameters;
}

/** A linear congruential generator, 0..1: the same thousand years on every machine. */
function evenNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
