import { averages, measures, type Goal, type Measures } from './measure-year.ts';
import { yearParameters, type YearParameters } from './year-parameters.ts';
import { startYear, stepMonth, tend, type MonthLights, type Tie, type Year } from './year.ts';

/** How a policy is played. */
export type PolicyOptions = { months?: number; from?: Year; parameters?: YearParameters };

/** Plays a constant split: `meeting` lights on lamps, the others on plants. Returns the end of each month. */
export function playPolicy(meeting: number, options: PolicyOptions = {}): Year[] {
  const { months = 12, parameters = yearParameters, from = startYear(parameters) } = options;
  const years: Year[] = [];
  let year = from;
  for (let month = 0; month < months; month += 1) {
    year = stepMonth(year, planMonth(year, meeting, parameters), parameters);
    years.push(year);
  }
  return years;
}

/**
 * The lights of the coming month. The policy decides at the start of the month, before anything
 * wilts, and counts each light that it has already given. With nothing to tend, light stays unspent.
 */
export function planMonth(
  year: Year,
  meeting: number,
  parameters: YearParameters = yearParameters,
): MonthLights {
  const tending: number[] = [];
  let plants = year.plants;
  for (let light = meeting; light < parameters.lights; light += 1) {
    const chosen = choosePlant(plants, parameters);
    if (chosen === undefined) break;
    tending.push(chosen.id);
    plants = plants.map((plant) => (plant.id === chosen.id ? tend(plant, parameters) : plant));
  }
  return { meeting, tending };
}

/** First the weakest deep plant at risk, then the strongest growing one, then the weakest deep one. */
function choosePlant(plants: readonly Tie[], { open, deep }: YearParameters): Tie | undefined {
  const weakestFirst = [...plants].sort((a, b) => a.s - b.s);
  const strongestFirst = [...plants].sort((a, b) => b.s - a.s);
  return (
    weakestFirst.find(({ s }) => s >= deep && s < 1.15 * deep) ??
    strongestFirst.find(({ s }) => s >= open && s < deep) ??
    weakestFirst.find(({ s }) => s >= deep)
  );
}

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

/** A year as it was played: the state at the start and after each month, and where the lights went. */
export type PlayedYear = {
  readonly years: readonly Year[];
  /** `lights[m]` leads from `years[m]` to `years[m + 1]`. */
  readonly lights: readonly MonthLights[];
};

/** A year that has not begun. */
export const freshYear: PlayedYear = { years: [startYear()], lights: [] };

/** The months of a year. */
export const monthsOfYear = 12;

/** Plays one more month. */
export function playMonth({ years, lights }: PlayedYear, next: MonthLights): PlayedYear {
  const year = years.at(-1) ?? startYear();
  return { years: [...years, stepMonth(year, next)], lights: [...lights, next] };
}

/** A whole year with the same split: `meeting` lights on lamps each month, the others on plants. */
export function playSplit(meeting: number): PlayedYear {
  let played = freshYear;
  for (let month = 0; month < monthsOfYear; month += 1) {
    played = playMonth(played, planMonth(played.years.at(-1) ?? startYear(), meeting));
  }
  return played;
}

/** One split of the light up to a month. */
export type SplitSummary = {
  meeting: number;
  /** How likely success was, 0..1, on average over the months so far. */
  chance: number;
  isBest: boolean;
  /** How the month ends. */
  end: Measures;
};

/** The splits up to a month (1..12), for what counts as success. */
export function summarizeSplits(
  splits: readonly PlayedYear[],
  month: number,
  goal: Goal,
): SplitSummary[] {
  const summary = splits.flatMap(({ years }, meeting) => {
    const end = years[month];
    const chance = averages(years.slice(1, month + 1))[goal];
    return end ? [{ meeting, chance, end: measures(end) }] : [];
  });
  const best = Math.max(...summary.map(({ chance }) => chance));
  // What is equal on the screen is equally good.
  const isBest = (chance: number) => chance > 0 && chance.toFixed(2) === best.toFixed(2);
  return summary.map((split) => ({ ...split, isBest: isBest(split.chance) }));
}
