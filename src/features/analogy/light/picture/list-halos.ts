import { moving, type Part } from '#features/analogy/player/scene.ts';
import { element } from '#ui/drawings/svg.ts';
import type { LightFrame } from './light-frame.ts';
import type { LightStage } from './light-stage.ts';
import { plantTop, plantX } from './tie-look.ts';

/** Returns a glow around each plant that gets light. */
export function listHalos(id: string, stage: LightStage, from: LightFrame, to: LightFrame): Part[] {
  const r = Math.round(70 * stage.garden.plantScale);
  const markup = element('circle', { r, fill: `url(#${id}-halo)` });
  const hasLeft = (key: number) => to.state.left.some((tie) => tie.id === key);
  const keys = new Set(
    [...from.lights.tending, ...to.lights.tending].filter((key) => !hasLeft(key)),
  );
  const poseIn = (frame: LightFrame, key: number) => {
    const tie = frame.state.plants.find((plant) => plant.id === key);
    const up = tie ? plantTop(stage, tie) * 0.6 : 0;
    const opacity = frame.lights.tending.includes(key) ? 1 : 0;
    return { x: plantX(stage, frame, key), y: stage.garden.ground - up, opacity };
  };
  return [...keys].map((key) => {
    const end = poseIn(to, key);
    // A new plant's glow fades in at its place; it does not travel there.
    const isNew = from.state.plants.every((plant) => plant.id !== key);
    const start = isNew ? { ...end, opacity: 0 } : poseIn(from, key);
    return moving(`halo-${key}`, markup, [0.6, start], [0.95, end]);
  });
}
