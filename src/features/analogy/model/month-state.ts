import { yearParameters, type YearParameters } from './year-parameters.ts';

/** One tie: a person, and the plant that stands for them. */
export type Tie = {
  /** Counts up from 0 in the order in which people were met. */
  id: number;
  /** Strength, 0..1. */
  s: number;
  /** How many times it was tended. */
  roots: number;
  /** The greatest strength it ever had. */
  peak: number;
  /** How many months it has been deep. */
  fruit: number;
};

/** All ties at the end of a month (month 0: before the first one). */
export type MonthState = { month: number; nextId: number; met: number; plants: readonly Tie[] };

/** Where the lights of one month go. A plant may be named more than once: one light each. */
export type MonthLights = { meeting: number; tending: readonly number[] };

/** A month without any light. */
export const noLights: MonthLights = { meeting: 0, tending: [] };

/** Returns the state before the first month: two seeds. */
export function startState(parameters: YearParameters = yearParameters): MonthState {
  const plants = [0, 1].map((id) => sow(id, parameters.s0));
  return { month: 0, nextId: plants.length, met: plants.length, plants };
}

/**
 * Returns the state one month later. The rules, in this order; strengths are 0..1, and every number
 * is illustrative (year-parameters.ts):
 *
 *     wilt   s <- s (1 - decay / (1 + root * roots))
 *     tend   s < open: s <- max(s, revive * peak)   else: s <- s + gain (1 - s)   roots += 1
 *     fruit  s >= deep: every 6th such month, a new plant with s = warm
 *     sow    for each light on a lamp, a new plant with s = s0
 *
 * There is no randomness: the same lights give the same state. Lights may stay unspent. Throws a
 * RangeError for more lights than a month has, or a light on an unknown plant.
 */
export function stepMonth(
  state: MonthState,
  lights: MonthLights,
  parameters: YearParameters = yearParameters,
): MonthState {
  refuseImpossible(state, lights, parameters);
  let plants = state.plants.map((plant) => wilt(plant, parameters));
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
  ].map((s, index) => sow(state.nextId + index, s));
  return {
    month: state.month + 1,
    nextId: state.nextId + seeds.length,
    met: state.met + seeds.length,
    plants: [...plants, ...seeds],
  };
}

/** Returns a plant after one light. A dormant one comes back to a fraction of its peak. */
export function tend(plant: Tie, { gain, open, revive }: YearParameters): Tie {
  const s =
    plant.s < open ? Math.max(plant.s, revive * plant.peak) : plant.s + gain * (1 - plant.s);
  return { ...plant, s, roots: plant.roots + 1, peak: Math.max(plant.peak, s) };
}

/** Returns a plant a month later: the more often it was tended, the less strength it loses. */
function wilt(plant: Tie, { decay, root }: YearParameters): Tie {
  return { ...plant, s: plant.s * (1 - decay / (1 + root * plant.roots)) };
}

function sow(id: number, s: number): Tie {
  return { id, s, roots: 0, peak: s, fruit: 0 };
}

/** Whether a tie is not dormant: its door is at least ajar. */
export function isAwake({ s }: Tie): boolean {
  return s >= yearParameters.open;
}

/** Whether a tie has deep roots: its door stands wide open. */
export function isDeep({ s }: Tie): boolean {
  return s >= yearParameters.deep;
}

function refuseImpossible(
  state: MonthState,
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
  const unknown = tending.find((id) => state.plants.every((plant) => plant.id !== id));
  if (unknown !== undefined) {
    throw new RangeError(
      `No plant has the id ${unknown}: the ids go from 0 to ${state.nextId - 1}.`,
    );
  }
}
