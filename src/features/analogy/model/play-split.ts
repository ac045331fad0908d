import { averageSuccess, measureMonth, type Goal, type Measures } from './measure-month.ts';
import {
  startState,
  stepMonth,
  tend,
  type MonthLights,
  type MonthState,
  type Tie,
} from './month-state.ts';
import { yearParameters, type YearParameters } from './year-parameters.ts';

/** A year, as far as it was played. */
export type PlayedYear = {
  /** The state at the start, then at the end of each month. */
  readonly months: readonly [MonthState, ...MonthState[]];
  /** `lights[m]` leads from `months[m]` to `months[m + 1]`. */
  readonly lights: readonly MonthLights[];
};

/** How many months are played. */
export const monthsInYear = 12;

/** Returns a year of which nothing was played yet. */
export function newYear(parameters: YearParameters = yearParameters): PlayedYear {
  return { months: [startState(parameters)], lights: [] };
}

/** Returns the last state that was reached. */
export function latestMonth({ months: [start, ...rest] }: PlayedYear): MonthState {
  return rest.at(-1) ?? start;
}

/** Returns the year with one more month. */
export function playMonth(
  year: PlayedYear,
  lights: MonthLights,
  parameters: YearParameters = yearParameters,
): PlayedYear {
  const next = stepMonth(latestMonth(year), lights, parameters);
  return { months: [...year.months, next], lights: [...year.lights, lights] };
}

/** Whether all months are played. */
export function isOver({ lights }: PlayedYear): boolean {
  return lights.length >= monthsInYear;
}

/** Returns the month at whose end the first person was met by introduction; -1 if none was. */
export function findIntroduction({ months, lights }: PlayedYear): number {
  return months.findIndex(({ met }, month) => {
    const [before, spent] = [months[month - 1], lights[month - 1]];
    return before && spent && met > before.met + spent.meeting;
  });
}

type SplitOptions = {
  /** A year that was begun in another way. */
  readonly from?: PlayedYear;
  readonly parameters?: YearParameters;
};

/**
 * Returns the year, played to its end with a constant split: `meeting` lights on lamps each month,
 * the others on plants.
 */
export function playSplit(
  meeting: number,
  { parameters = yearParameters, from = newYear(parameters) }: SplitOptions = {},
): PlayedYear {
  let year = from;
  while (!isOver(year)) {
    year = playMonth(year, planMonth(latestMonth(year), meeting, parameters), parameters);
  }
  return year;
}

/**
 * Returns the lights of the coming month for a split. All are placed before anything wilts, and each
 * takes those before it into account. Light stays unspent when there is nothing to tend.
 */
export function planMonth(
  { plants: before }: MonthState,
  meeting: number,
  parameters: YearParameters = yearParameters,
): MonthLights {
  const tending: number[] = [];
  let plants = before;
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

/** Returns every constant split, played for a year: the index is the number of lights on meeting. */
export function playAllSplits(parameters: YearParameters = yearParameters): PlayedYear[] {
  return Array.from({ length: parameters.lights + 1 }, (_, meeting) =>
    playSplit(meeting, { parameters }),
  );
}

/** What a split has led to. */
export type SplitResult = {
  /** Lights on meeting. */
  meeting: number;
  /** The chance of success, 0..1, as the mean over the months so far. */
  success: Record<Goal, number>;
  /** The last of these months. */
  end: Measures;
};

/** Returns what the splits have led to after a month (1..12). */
export function compareSplits(
  splits: readonly PlayedYear[],
  month: number = monthsInYear,
  parameters: YearParameters = yearParameters,
): SplitResult[] {
  return splits.map((year, meeting) => ({
    meeting,
    success: averageSuccess(year.months.slice(1, month + 1), parameters),
    end: measureMonth(year.months[month] ?? latestMonth(year), parameters),
  }));
}

/** Returns the splits that serve a goal best: every one that looks equal with two decimals. */
export function findBest(results: readonly SplitResult[], goal: Goal): number[] {
  const shown = results.map(({ success }) => success[goal].toFixed(2));
  const best = Math.max(...shown.map(Number));
  return results
    .map(({ meeting }) => meeting)
    .filter((_, index) => best > 0 && Number(shown[index]) === best);
}
