import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import type { Tie } from '#features/analogy/model/year.ts';
import type { PlantLook } from '#features/analogy/player/grow.ts';
import { plantHeight } from '#ui/drawings/plant.ts';
import type { LightFrame } from './light-frame.ts';
import type { LightStage } from './light-stage.ts';
import { placeAcross } from './place-plants.ts';

/** Where a plant stands. */
export function plantX({ garden }: LightStage, { places }: LightFrame, id: number): number {
  const margin = garden.width * 0.045;
  const slot = Math.min(places.get(id) ?? 0, garden.slots - 1);
  const across = placeAcross(slot, garden.slots);
  return Math.round(margin + across * (garden.width - 2 * margin));
}

/** How high a plant stands above the ground, in units of the picture. */
export function plantTop({ garden }: LightStage, tie: Tie): number {
  const { strength, wilt } = looksOf(tie, garden.rootDetail);
  return plantHeight(strength, wilt) * garden.plantScale;
}

/** Awake: the door is at least ajar. */
export function isAwake({ s }: Tie): boolean {
  return s >= yearParameters.open;
}

/** Roots grow in these steps; in small pictures, where nobody sees the difference, in fewer. */
const deepening = [0, 1, 2, 3, 5, 8, 12];
const fewSteps = [0, 2, 5, 12];

/**
 * The plant that a tie is: in steps, so that plants that look alike are alike, and a small change
 * moves nothing.
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
