import { plantHeight } from '#ui/drawings/plant.ts';
import type { PlantParameters } from '#ui/drawings/plant.ts';
import { moving, type Part } from './scene.ts';

/** What a drawn plant looks like. */
export type PlantLook = PlantParameters & { strength: number; wilt: number };

/** How much higher one plant stands than another, within what a drawing can be stretched. */
export function growth(before: PlantLook, after: PlantLook): number {
  const ratio = plantHeight(after.strength, after.wilt) / plantHeight(before.strength, before.wilt);
  return Math.min(1.7, Math.max(0.6, ratio));
}

type Stand = { x: number; y: number; scale: number };

/**
 * One drawing becomes another: both are stretched to the same height, the new one appears over the
 * old one, and then the old one goes, so that nothing is ever seen through.
 */
export function grow(
  key: number | string,
  [old, now]: readonly [old: string, now: string],
  ratio: number,
  [there, here]: readonly [there: Stand, here: Stand],
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
