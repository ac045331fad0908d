import { planMonth } from './play-policy.ts';
import { startYear, stepMonth, type MonthLights, type Year } from './year.ts';

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
