import { planMonth } from '#features/analogy/model/play-split.ts';
import type { PlayedYear } from '#features/analogy/model/play-split.ts';
import { startYear, type MonthLights, type Year } from '#features/analogy/model/year.ts';
import type { LightStage } from './light-stage.ts';
import { placePlants, type Places } from './place-plants.ts';

/** One moment of a year, as a picture shows it. */
export type LightFrame = {
  year: Year;
  places: Places;
  /** Where the lights of the coming month lie; at the end of a year, where the last ones lay. */
  lights: MonthLights;
  /** How many tables have people at them: those who were met in the month that just ended. */
  seated: number;
};

/** No light anywhere. */
export const noLights: MonthLights = { meeting: 0, tending: [] };

/** The moment at the end of a month (0: the start). `plan` are lights that wait to be played. */
export function frameAt(
  { years, lights }: PlayedYear,
  month: number,
  { garden }: LightStage,
  plan?: MonthLights,
): LightFrame {
  const seen = years.slice(0, month + 1);
  return {
    year: seen.at(-1) ?? startYear(),
    places: placePlants(seen, garden.slots),
    lights: lights[month] ?? plan ?? lights.at(-1) ?? noLights,
    seated: lights[month - 1]?.meeting ?? 0,
  };
}

/** The lights of a split before anything is played. */
export function firstLights(meeting: number): MonthLights {
  return planMonth(startYear(), meeting);
}
