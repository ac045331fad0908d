import { isAwake, noLights, startState, stepMonth, type MonthLights } from './month-state.ts';
import type { PlayedYear } from './play-split.ts';

/**
 * Returns four moments of one plant: as a seed, after two months of tending, once it has become
 * dormant, and after one light more. The months between them are left out, so the index of a moment
 * is not its month.
 */
export function playWatering(): PlayedYear {
  const light: MonthLights = { meeting: 0, tending: [0] };
  const start = startState();
  const young = { ...start, nextId: 1, met: 1, plants: start.plants.slice(0, 1) };
  const best = stepMonth(stepMonth(young, light), light);
  let dormant = best;
  while (dormant.plants.some(isAwake)) dormant = stepMonth(dormant, noLights);
  const awake = stepMonth(dormant, light);
  return { months: [young, best, dormant, awake], lights: [light, noLights, light] };
}
