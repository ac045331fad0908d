import type { Tie } from '#features/analogy/model/month-state.ts';
import type { PlantLook } from '#features/analogy/player/grow-plant.ts';
import { plantHeight } from '#ui/drawings/plant.ts';
import type { LightFrame } from './light-frame.ts';
import type { LightStage } from './light-stage.ts';
import { placeAcross } from './place-plants.ts';

/** Returns the x of a plant, in units of the picture. */
export function plantX({ garden }: LightStage, { places }: LightFrame, id: number): number {
  const margin = garden.width * 0.045;
  const slot = Math.min(places.get(id) ?? 0, garden.slots - 1);
  const across = placeAcross(slot, garden.slots);
  return Math.round(margin + across * (garden.width - 2 * margin));
}

/** Returns the height of a plant above the ground, in units of the picture. */
export function plantTop({ garden }: LightStage, tie: Tie): number {
  const { strength, wilt } = looksOf(tie, garden.rootDetail);
  return plantHeight(strength, wilt) * garden.plantScale;
}

/** Roots grow in these steps; small pictures, where the difference cannot be seen, use fewer. */
const deepening = [0, 1, 2, 3, 5, 8, 12];
const fewSteps = [0, 2, 5, 12];

/**
 * Returns what the plant of a tie looks like. Values are rounded to steps, so that similar plants
 * share one drawing and a tiny change animates nothing.
 */
export function looksOf({ id, s, peak, roots }: Tie, detail: number): PlantLook {
  const isSmall = detail === 1;
  const steps = isSmall ? 5 : 10;
  return {
    strength: Math.max(0.1, Math.floor(s * steps + 1e-9) / steps),
    wilt: Math.round((1 - s / peak) * (isSmall ? 2 : 4)) / (isSmall ? 2.5 : 5),
    roots: (isSmall ? fewSteps : deepening).findLast((step) => step <= roots) ?? 0,
    detail,
    seed: id % 4,
    rootSeed: isSmall ? 0 : id % 3,
  };
}
