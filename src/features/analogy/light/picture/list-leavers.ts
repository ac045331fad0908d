import { isAwake, type Tie } from '#features/analogy/model/month-state.ts';
import { moving, still, type Part } from '#features/analogy/player/scene.ts';
import { drawPlant } from '#ui/drawings/draw-plant.ts';
import { pathData } from '#ui/drawings/path-data.ts';
import { element, ink } from '#ui/drawings/svg.ts';
import type { LightFrame } from './light-frame.ts';
import type { LightStage } from './light-stage.ts';
import { besidePlant } from './list-tufts.ts';
import { looksOf, plantX } from './tie-look.ts';

/** A wooden plant label, its foot in the soil at 0,0. */
const stick = 'm-2 4v-32h-12q-3-15 3-16h22q6 1 3 16h-12v32z';
const writing = 'm-7-37h14m-14 5h9';

/** Returns a label for each tie that ended: the name stays where the plant was. */
export function listLabels(stage: LightStage, from: LightFrame, to: LightFrame): Part[] {
  const { ground, plantScale: scale } = stage.garden;
  const labels = (frame: LightFrame, ties: readonly Tie[]) => {
    const places = ties.map(
      ({ id }) => pathData`M${besidePlant(stage, frame, id) / scale} ${(ground + 6) / scale}`,
    );
    if (places.length === 0) return '';
    return (
      element('path', { d: places.map((place) => place + stick).join(''), fill: ink('root') }) +
      element('path', {
        d: places.map((place) => place + writing).join(''),
        fill: 'none',
        stroke: ink('soil'),
        'stroke-width': 2.5,
      })
    );
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

/** A clay pot that holds the roots, its rim at the ground. */
const pot =
  element('path', { d: 'M-22 2H22L16 46H-16Z', fill: ink('petal-2-shade') }) +
  element('path', { d: 'M-26-4H26V10H-26Z', fill: ink('petal-2') });

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
    const plant = drawPlant(id, { ...looksOf(before, rootDetail), roots: 0 });
    const here = { x: plantX(stage, from, key), y: ground, scale };
    const lifted = { ...here, y: ground - 30 * scale };
    // Towards the nearer edge of the garden.
    const away = { ...lifted, x: here.x + (here.x * 2 < width ? -90 : 90) * scale };
    return [
      moving(
        `rooted-${key}`,
        drawPlant(id, looksOf(before, rootDetail)),
        [0.3, here],
        [0.4, { ...here, opacity: 0 }],
      ),
      moving(
        `leaver-${key}`,
        pot + plant,
        [0.3, { ...here, opacity: 0 }],
        [0.4, here],
        [0.6, lifted],
        [0.95, { ...away, opacity: 0 }],
      ),
    ];
  });
}

/** Returns the ties that end in this month. */
export function listLeaving(from: LightFrame, to: LightFrame): Tie[] {
  return to.state.left.slice(from.state.left.length);
}
