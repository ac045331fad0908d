import type { MonthLights } from './month-state.ts';
import { yearParameters } from './year-parameters.ts';

/** Returns how many lights of the coming month are not placed yet. */
export function freeLights({ meeting, tending }: MonthLights): number {
  return yearParameters.lights - meeting - tending.length;
}

/** Places one light on a lamp. Returns the same lights when none is free. */
export function meetSomeone(lights: MonthLights): MonthLights {
  return freeLights(lights) > 0 ? { ...lights, meeting: lights.meeting + 1 } : lights;
}

/** Takes one light back from a lamp. */
export function meetNobody(lights: MonthLights): MonthLights {
  return { ...lights, meeting: Math.max(0, lights.meeting - 1) };
}

/** Places one light on a plant. Returns the same lights when none is free. */
export function giveLight(lights: MonthLights, id: number): MonthLights {
  return freeLights(lights) > 0 ? { ...lights, tending: [...lights.tending, id] } : lights;
}

/** Takes one light back from a plant. */
export function takeLight(lights: MonthLights, id: number): MonthLights {
  const at = lights.tending.lastIndexOf(id);
  return { ...lights, tending: lights.tending.filter((_, index) => index !== at) };
}

/** Returns how many lights a plant has in this month. */
export function lightsOn({ tending }: MonthLights, id: number): number {
  return tending.filter((one) => one === id).length;
}
