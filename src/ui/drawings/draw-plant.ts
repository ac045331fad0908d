import { defineFlower, drawFlower } from './draw-flower.ts';
import { flowerKinds, type FlowerKind } from './flower.ts';
import { plantAt, type PlantDrawing, type PlantParameters } from './plant.ts';
import { element, ink, placed, reuse } from './svg.ts';

/**
 * What these plants reuse: only what they show, so draw the definitions again when a plant changes.
 * `id` begins every name, so that two pictures on a page stay apart.
 */
export function definePlants(id: string, plants: readonly PlantParameters[]): string {
  const leaf = element(
    'g',
    { id: `${id}-leaf` },
    element('path', { d: 'M0 0C4-9 14-13 26-7 21 5 9 8 0 0Z' }),
    element('path', { d: 'M0 0C4-9 14-13 26-7 17-3 9 0 0 0Z', fill: ink('sheen') }),
  );
  const blooming = plants.map((plant) => plantAt(plant)).filter(({ flower }) => flower);
  const kinds = flowerKinds.filter((kind) => blooming.some((plant) => plant.kind === kind));
  const isOpen = (kind: FlowerKind) =>
    blooming.some((plant) => plant.kind === kind && plant.flower?.stage === 'open');
  return leaf + kinds.map((kind) => defineFlower(id, kind, isOpen(kind))).join('');
}

/** A plant with the ground at 0,0. Its definitions must be in the same picture. */
export function drawPlant(id: string, parameters: PlantParameters): string {
  const plant = plantAt(parameters);
  return drawRoots(plant) + drawGreen(id, plant) + drawFlower(id, plant);
}

function drawRoots({ roots: { main, side, fine } }: PlantDrawing): string {
  const widths: [string, number][] = [
    [main, 2.4],
    [side, 1.5],
    [fine, 0.9],
  ];
  const paths = widths
    .filter(([d]) => d)
    .map(([d, width]) => element('path', { d, 'stroke-width': width }));
  return element('g', { fill: 'none', stroke: ink('root'), 'stroke-linecap': 'round' }, ...paths);
}

function drawGreen(id: string, { stem, leaves, dry }: PlantDrawing): string {
  return element(
    'g',
    { fill: ink(dry ? 'dry' : 'leaf') },
    element('path', { d: stem, fill: dry ? undefined : ink('stem') }),
    ...leaves.map(({ x, y, turn, scale }) =>
      reuse(`${id}-leaf`, { transform: placed(x, y, scale, turn) }),
    ),
  );
}
