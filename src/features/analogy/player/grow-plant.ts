import { plantHeight } from '#ui/drawings/plant.ts';
import type { PlantParameters } from '#ui/drawings/plant.ts';
import { moving, type Part } from './scene.ts';

/** What a plant looks like: the parameters of its drawing. */
export type PlantLook = PlantParameters & { strength: number; wilt: number };

/** Returns the ratio of two plants' heights, within the limits to which a drawing can be stretched. */
export function growthRatio(before: PlantLook, after: PlantLook): number {
  const ratio = plantHeight(after.strength, after.wilt) / plantHeight(before.strength, before.wilt);
  return Math.min(1.7, Math.max(0.6, ratio));
}

type Place = { x: number; y: number; scale: number };

/**
 * Returns two parts that turn one drawing into another. Both are stretched to the same height; the
 * new one fades in over the old one before the old one fades out, so that the plant never looks
 * transparent.
 */
export function growPlant(
  key: number | string,
  [old, now]: readonly [old: string, now: string],
  ratio: number,
  [there, here]: readonly [there: Place, here: Place],
  [start, end]: readonly [start: number, end: number],
): Part[] {
  const middle = (start + end) / 2;
  const half = Math.sqrt(ratio);
  return [
    moving(
      `old-${key}`,
      old,
      [start, there],
      [middle, { ...there, scale: there.scale * half }],
      [end, { ...here, scale: there.scale * ratio, opacity: 0 }],
    ),
    moving(
      `plant-${key}`,
      now,
      [start, { ...there, scale: here.scale / ratio, opacity: 0 }],
      [middle, { ...there, scale: here.scale / half }],
      [end, here],
    ),
  ];
}
