import { isAwake, type Tie } from '#features/analogy/model/month-state.ts';
import { moving, still, type Part } from '#features/analogy/player/scene.ts';
import { pathData } from '#ui/drawings/path-data.ts';
import { element, ink } from '#ui/drawings/svg.ts';
import type { LightFrame } from './light-frame.ts';
import type { LightStage } from './light-stage.ts';
import { plantX } from './tie-look.ts';

const tuftFromHere = 'm-5 0l-6-8 9 5 1-11 3 10 7-6-4 10z';

/** Returns an x to one side of a plant's place, so that the next plant there does not hide what stays. */
export function besidePlant(stage: LightStage, frame: LightFrame, id: number): number {
  const aside = (((id * 0.618) % 1) - 0.5) * 46;
  return plantX(stage, frame, id) + aside * stage.garden.plantScale;
}

/** Returns a dry tuft for each dormant plant. */
export function listTufts(stage: LightStage, from: LightFrame, to: LightFrame): Part[] {
  const scale = stage.garden.plantScale;
  const tuft = (plant: Tie, frame: LightFrame) =>
    pathData`M${besidePlant(stage, frame, plant.id) / scale} ${(stage.garden.ground + 2) / scale}` +
    tuftFromHere;
  const dormant = (frame: LightFrame) => frame.state.plants.filter((tie) => !isAwake(tie));
  const before = dormant(from);
  const stay = before.filter((tie) => dormant(to).some((one) => one.id === tie.id));
  const come = dormant(to).filter((tie) => !before.some((one) => one.id === tie.id));
  const go = before.filter((tie) => !stay.includes(tie));
  const all = (ties: readonly Tie[], frame: LightFrame) =>
    ties.length === 0
      ? ''
      : element('path', { d: ties.map((tie) => tuft(tie, frame)).join(''), fill: ink('dry') });
  const size = { scale };
  return [
    still('tufts', all(stay, from), size),
    moving('new-tufts', all(come, to), [0.3, { ...size, opacity: 0 }], [0.6, size]),
    moving('old-tufts', all(go, from), [0.3, size], [0.5, { ...size, opacity: 0 }]),
  ].filter(({ markup }) => markup !== '');
}

/**
 * Returns the tufts that can be pressed in the picture. Late in a year there are dozens, closer
 * together than a target may be (WCAG 2.2, 2.5.8 Target Size): of those that are less than `apart`
 * from each other, the oldest tie gets the button. The list below the picture offers all of them.
 */
export function listTuftSpots(
  stage: LightStage,
  frame: LightFrame,
  apart: number,
): { id: number; x: number }[] {
  const spots: { id: number; x: number }[] = [];
  for (const tie of frame.state.plants) {
    if (isAwake(tie) || !frame.places.has(tie.id)) continue;
    const x = besidePlant(stage, frame, tie.id);
    if (spots.every((spot) => Math.abs(spot.x - x) >= apart)) spots.push({ id: tie.id, x });
  }
  return spots;
}
