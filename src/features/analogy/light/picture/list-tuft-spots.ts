import type { LightFrame } from './light-frame.ts';
import type { LightStage } from './light-stage.ts';
import { tuftX } from './list-tufts.ts';
import { isAwake } from './tie-look.ts';

/**
 * Which tufts of the picture can be pressed, and where. Late in a year dozens of them stand close
 * together. One has to be far enough from the next to be met by a finger: the oldest tie has
 * the place, and the list below the picture has them all.
 */
export function listTuftSpots(
  stage: LightStage,
  frame: LightFrame,
  apart: number,
): { id: number; x: number }[] {
  const spots: { id: number; x: number }[] = [];
  for (const tie of frame.year.plants) {
    if (isAwake(tie) || !frame.places.has(tie.id)) continue;
    const x = tuftX(stage, frame, tie.id);
    if (spots.every((spot) => Math.abs(spot.x - x) >= apart)) spots.push({ id: tie.id, x });
  }
  return spots;
}
