import { monthsOfYear, planMonth, playMonth, type PlayedYear } from './play-split.ts';
import { yearParameters } from './year-parameters.ts';
import { startYear, type MonthLights } from './year.ts';

/** How many lights of the coming month are not placed yet. */
export function freeLights({ meeting, tending }: MonthLights): number {
  return yearParameters.lights - meeting - tending.length;
}

/** Places one light on a lamp. Without a free light, nothing changes. */
export function meetSomeone(lights: MonthLights): MonthLights {
  return freeLights(lights) > 0 ? { ...lights, meeting: lights.meeting + 1 } : lights;
}

/** Takes one light back from a lamp. */
export function meetNobody(lights: MonthLights): MonthLights {
  return { ...lights, meeting: Math.max(0, lights.meeting - 1) };
}

/** Places one light on a plant. */
export function giveLight(lights: MonthLights, id: number): MonthLights {
  return freeLights(lights) > 0 ? { ...lights, tending: [...lights.tending, id] } : lights;
}

/** Takes one light back from a plant. */
export function takeLight(lights: MonthLights, id: number): MonthLights {
  const at = lights.tending.lastIndexOf(id);
  return { ...lights, tending: lights.tending.filter((_, index) => index !== at) };
}

/** How many lights a plant has in this month. */
export function lightsOn({ tending }: MonthLights, id: number): number {
  return tending.filter((one) => one === id).length;
}

/** Whether all twelve months are played. */
export function isOver({ lights }: PlayedYear): boolean {
  return lights.length >= monthsOfYear;
}

/** Lets a split play all months that are left. */
export function playRest(played: PlayedYear, meeting: number): PlayedYear {
  let year = played;
  while (!isOver(year)) {
    year = playMonth(year, planMonth(year.years.at(-1) ?? startYear(), meeting));
  }
  return year;
}
