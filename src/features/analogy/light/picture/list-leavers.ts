import { isAwake, type Tie } from '#features/analogy/model/month-state.ts';
import { drawLabels, leaveGarden } from '#features/analogy/player/leave-garden.ts';
import { moving, still, type Part } from '#features/analogy/player/scene.ts';
import { drawPlant } from '#ui/drawings/draw-plant.ts';
import { pathData } from '#ui/drawings/path-data.ts';
import type { LightFrame } from './light-frame.ts';
import type { LightStage } from './light-stage.ts';
import { besidePlant } from './list-tufts.ts';
import { looksOf, plantX } from './tie-look.ts';

/** Returns a label for each tie that ended: the name stays where the plant was. */
export function listLabels(stage: LightStage, from: LightFrame, to: LightFrame): Part[] {
  const { ground, plantScale: scale } = stage.garden;
  const labels = (frame: LightFrame, ties: readonly Tie[]) => {
    const places = ties.map(
      ({ id }) => pathData`M${besidePlant(stage, frame, id) / scale} ${(ground + 6) / scale}`,
    );
    return drawLabels(places);
  };
  const size = { scale };
  return [
    still('labels', labels(from, from.state.left), size),
    moving(
      'new-labels',
      labels(to, listLeaving(from, to)),
      [0.75, { ...size, opacity: 0 }],
      [0.95, size],
    ),
  ].filter(({ markup }) => markup !== '');
}

/** Returns the plants of those who leave: each goes in a pot, roots and all, as well as it stands. */
export function listLeavers(
  id: string,
  stage: LightStage,
  from: LightFrame,
  to: LightFrame,
): Part[] {
  const { ground, plantScale: scale, rootDetail, width } = stage.garden;
  return listLeaving(from, to).flatMap(({ id: key }): Part[] => {
    const before = from.state.plants.find((tie) => tie.id === key);
    if (before === undefined || !isAwake(before) || !from.places.has(key)) return [];
    const here = { x: plantX(stage, from, key), y: ground, scale };
    const look = looksOf(before, rootDetail);
    const drawings = [drawPlant(id, look), drawPlant(id, { ...look, roots: 0 })] as const;
    // Towards the nearer edge of the garden.
    return leaveGarden(key, drawings, here, here.x * 2 < width ? -90 : 90);
  });
}

/** Returns the ties that end in this month. */
export function listLeaving(from: LightFrame, to: LightFrame): Tie[] {
  return to.state.left.slice(from.state.left.length);
}
