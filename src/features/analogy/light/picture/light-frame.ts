import {
  noLights,
  startState,
  type MonthLights,
  type MonthState,
} from '#features/analogy/model/month-state.ts';
import { planMonth, type PlayedYear } from '#features/analogy/model/play-split.ts';
import type { LightStage } from './light-stage.ts';
import { placePlants, type Places } from './place-plants.ts';

/** One moment of a year, as a picture shows it. */
export type LightFrame = {
  state: MonthState;
  places: Places;
  /** Where the lights of the coming month are; after the last month, where its lights were. */
  lights: MonthLights;
  /** The talks of the month that just ended, table by table: whether the other one said yes. */
  answers: readonly boolean[];
  /** The ids of those who said no in that month. */
  noes: readonly number[];
};

/** Returns the moment at an index of a year. `plan` are the lights of a month not played yet. */
export function frameAt(
  { months, lights }: PlayedYear,
  index: number,
  { garden }: LightStage,
  plan?: MonthLights,
): LightFrame {
  const seen = months.slice(0, index + 1);
  const state = seen.at(-1) ?? months[0];
  const met = lights[index - 1]?.meeting ?? 0;
  // Those who came by introduction were counted before those at the tables.
  const firstMet = state.nextId - met;
  return {
    state,
    places: placePlants(seen, garden.slots),
    lights: lights[index] ?? plan ?? lights.at(-1) ?? noLights,
    answers: Array.from({ length: met }, (_, table) => !state.noes.includes(firstMet + table)),
    noes: state.noes.filter((id) => id >= firstMet),
  };
}

/** Returns where the lights of a split are before anything is played. */
export function firstLights(meeting: number): MonthLights {
  return planMonth(startState(), meeting);
}
