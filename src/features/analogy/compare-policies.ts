import { averages, measures, type Goal, type Measures } from '#features/analogy/measure-year.ts';
import { playPolicy } from '#features/analogy/play-policy.ts';
import { startYear } from '#features/analogy/year.ts';
import { yearParameters, type YearParameters } from '#features/analogy/year-parameters.ts';

/** One constant split, played for a year. */
export type PolicyResult = {
  meeting: number;
  tending: number;
  averages: Record<Goal, number>;
  /** How the last month looks. */
  end: Measures;
};

/** Every constant split, from all light on plants to all light on lamps. */
export function comparePolicies(parameters: YearParameters = yearParameters): PolicyResult[] {
  return Array.from({ length: parameters.lights + 1 }, (_, meeting) => {
    const years = playPolicy(meeting, { parameters });
    return {
      meeting,
      tending: parameters.lights - meeting,
      averages: averages(years, parameters),
      end: measures(years.at(-1) ?? startYear(parameters), parameters),
    };
  });
}

/** The lights on meeting that serve a goal best. */
export function bestSplit(goal: Goal, parameters: YearParameters = yearParameters): number {
  return comparePolicies(parameters).reduce((best, result) =>
    result.averages[goal] > best.averages[goal] ? result : best,
  ).meeting;
}
