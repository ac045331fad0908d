import { yearParameters, type YearParameters } from './year-parameters.ts';

/** One tie. */
export type Tie = {
  id: number;
  /** Strength, 0..1. */
  s: number;
  /** How often it was tended. */
  roots: number;
  /** The greatest strength it ever had. */
  peak: number;
  /** Months that it has been deep. */
  fruit: number;
};

/** The garden and the room at the end of a month. */
export type Year = { month: number; nextId: number; met: number; plants: readonly Tie[] };

/** Where the lights of one month go. A plant may be named more than once: one light each. */
export type MonthLights = { meeting: number; tending: readonly number[] };

/** Two seeds in a quiet garden, before the first month. */
export function startYear(parameters: YearParameters = yearParameters): Year {
  const plants = [0, 1].map((id) => sow(id, parameters.s0));
  return { month: 0, nextId: plants.length, met: plants.length, plants };
}

/**
 * One month, in this order. Strengths are 0..1; every number is illustrative (year-parameters.ts).
 *
 *     wilt   s <- s (1 - decay / (1 + root * roots))
 *     tend   s < open: s <- max(s, revive * peak)   else: s <- s + gain (1 - s)   roots += 1
 *     fruit  s >= deep: every 6th such month, a new plant with s = warm
 *     sow    for each light on a lamp, a new plant with s = s0
 *
 * No chance is involved: the same lights give the same year. Light may stay unspent.
 */
export function stepMonth(
  year: Year,
  lights: MonthLights,
  parameters: YearParameters = yearParameters,
): Year {
  refuseImpossible(year, lights, parameters);
  let plants = year.plants.map((plant) => wilt(plant, parameters));
  for (const id of lights.tending) {
    plants = plants.map((plant) => (plant.id === id ? tend(plant, parameters) : plant));
  }
  plants = plants.map((plant) =>
    plant.s >= parameters.deep ? { ...plant, fruit: plant.fruit + 1 } : plant,
  );
  const introductions = plants.filter(
    (plant) => plant.s >= parameters.deep && plant.fruit % parameters.fruitEvery === 0,
  );
  const seeds = [
    ...introductions.map(() => parameters.warm),
    ...Array.from({ length: lights.meeting }, () => parameters.s0),
  ].map((s, index) => sow(year.nextId + index, s));
  return {
    month: year.month + 1,
    nextId: year.nextId + seeds.length,
    met: year.met + seeds.length,
    plants: [...plants, ...seeds],
  };
}

/** One light on one plant. A dormant one comes back to a part of its peak. */
export function tend(plant: Tie, { gain, open, revive }: YearParameters): Tie {
  const s =
    plant.s < open ? Math.max(plant.s, revive * plant.peak) : plant.s + gain * (1 - plant.s);
  return { ...plant, s, roots: plant.roots + 1, peak: Math.max(plant.peak, s) };
}

/** A month passes: strength is lost, less of it the more often the plant was tended. */
function wilt(plant: Tie, { decay, root }: YearParameters): Tie {
  return { ...plant, s: plant.s * (1 - decay / (1 + root * plant.roots)) };
}

function sow(id: number, s: number): Tie {
  return { id, s, roots: 0, peak: s, fruit: 0 };
}

function refuseImpossible(
  year: Year,
  { meeting, tending }: MonthLights,
  { lights }: YearParameters,
) {
  if (!Number.isInteger(meeting) || meeting < 0) {
    throw new RangeError(
      `Lights on meeting must be a whole number from 0 to ${lights}, not ${meeting}.`,
    );
  }
  const spent = meeting + tending.length;
  if (spent > lights) {
    throw new RangeError(
      `A month has ${lights} lights, but ${spent} were given: take ${spent - lights} away.`,
    );
  }
  const unknown = tending.find((id) => year.plants.every((plant) => plant.id !== id));
  if (unknown !== undefined) {
    throw new RangeError(
      `No plant has the id ${unknown}: the ids go from 0 to ${year.nextId - 1}.`,
    );
  }
}
