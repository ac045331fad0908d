import type { PlayedYear } from './play-split.ts';
import { yearParameters } from './year-parameters.ts';
import { startYear, stepMonth, type MonthLights, type Year } from './year.ts';

/**
 * One plant: as it begins, tended for two months, then left alone until it is dormant, then tended
 * once. Only these four moments are shown; the months between them are in the numbers.
 */
export function playWatering(): PlayedYear & { months: readonly number[] } {
  const light: MonthLights = { meeting: 0, tending: [0] };
  const none: MonthLights = { meeting: 0, tending: [] };
  const start = startYear();
  const young: Year = { ...start, nextId: 1, met: 1, plants: start.plants.slice(0, 1) };
  let year = young;
  for (let month = 0; month < 2; month += 1) year = stepMonth(year, light);
  const best = year;
  while ((year.plants[0]?.s ?? 0) >= yearParameters.open) year = stepMonth(year, none);
  const dormant = year;
  const awake = stepMonth(dormant, light);
  const years = [young, best, dormant, awake];
  return { years, lights: [light, none, light], months: years.map(({ month }) => month) };
}

/** The part of a year of tending in which somebody is introduced: the month before, and the first one. */
export function findIntroduction({ years }: PlayedYear): number {
  return years.findIndex(({ met }, month) => met > (years[month - 1]?.met ?? met));
}
