import { leaves, saysNo } from './people-decide.ts';
import { yearParameters, type YearParameters } from './year-parameters.ts';

/** One tie: a person, and the plant that stands for them. */
export type Tie = {
  /** Counts up from 0 in the order in which people were met. */
  id: number;
  /** Counts up from 1 in the order in which ties began: people who said no are left out. */
  number: number;
  /** The month at whose end it began. */
  since: number;
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
export type MonthState = {
  month: number;
  nextId: number;
  /** People met, with those who said no and those who left. */
  met: number;
  /** Talks under a lamp. */
  talks: number;
  /** The ids of those who said no. */
  noes: readonly number[];
  /** Ties that ended because the person left, as they were on that day. */
  left: readonly Tie[];
  /** The ties that there are. */
  plants: readonly Tie[];
};

/** Where the lights of one month go. A plant may be named more than once: one light each. */
export type MonthLights = { meeting: number; tending: readonly number[] };

/** A month without any light. */
export const noLights: MonthLights = { meeting: 0, tending: [] };

/** Returns the state before the first month: two seeds. */
export function startState(parameters: YearParameters = yearParameters): MonthState {
  const plants = [0, 1].map((id) => sow(id, id + 1, 0, parameters.s0));
  return { month: 0, nextId: 2, met: 2, talks: 0, noes: [], left: [], plants };
}

/**
 * Returns the state one month later. The rules, in this order; strengths are 0..1, and every number
 * is illustrative (year-parameters.ts):
 *
 *     wilt   s <- s (1 - decay / (1 + root * roots))
 *     tend   s < open: s <- max(s, revive * peak)   else: s <- s + gain (1 - s)   roots += 1
 *     fruit  s >= deep: every 6th such month, an introduction: a new plant with s = warm
 *     leave  every fourth tie: after 6 months the person goes, and the plant with them
 *     meet   one talk for each light on a lamp: every third person says no, and nothing is sown;
 *            every other one says yes as well: a new plant with s = s0
 *
 * An introduction is a tie at once: somebody asked both before, so the two yeses are there. There is
 * no randomness: the same lights give the same state. Lights may stay unspent. Throws a RangeError
 * for more lights than a month has, or a light on an unknown plant.
 */
export function stepMonth(
  state: MonthState,
  lights: MonthLights,
  parameters: YearParameters = yearParameters,
): MonthState {
  refuseImpossible(state, lights, parameters);
  const month = state.month + 1;
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
  const goes = ({ number, since }: Tie) => leaves(number, month - since, parameters);
  const talks = Array.from({ length: lights.meeting }, (_, index) => ({
    s: parameters.s0,
    isNo: saysNo(state.talks + index + 1, parameters),
  }));
  const people = [...introductions.map(() => ({ s: parameters.warm, isNo: false })), ...talks].map(
    (person, index) => ({ ...person, id: state.nextId + index }),
  );
  const begun = state.plants.length + state.left.length;
  return {
    month,
    nextId: state.nextId + people.length,
    met: state.met + people.length,
    talks: state.talks + talks.length,
    noes: [...state.noes, ...people.filter(({ isNo }) => isNo).map(({ id }) => id)],
    left: [...state.left, ...plants.filter(goes)],
    plants: [
      ...plants.filter((plant) => !goes(plant)),
      ...people
        .filter(({ isNo }) => !isNo)
        .map(({ id, s }, index) => sow(id, begun + index + 1, month, s)),
    ],
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

function sow(id: number, number: number, since: number, s: number): Tie {
  return { id, number, since, s, roots: 0, peak: s, fruit: 0 };
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
      `No plant has the id ${unknown}: it was never sown, or its person has left.`,
    );
  }
}
