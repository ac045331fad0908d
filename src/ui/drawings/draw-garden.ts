import { defineGround, drawGround } from './draw-ground.ts';
import { definePlants, drawPlant } from './draw-plant.ts';
import { defineSky, drawSky } from './draw-sky.ts';
import type { Garden, PlacedPlant } from './garden.ts';
import { element, placed } from './svg.ts';

/** What a garden reuses. */
export function defineGarden(id: string, { plants }: Garden): string {
  return defineSky(id) + defineGround(id) + definePlants(id, plants);
}

/** The whole garden, its top left corner at 0,0. */
export function drawGarden(id: string, garden: Garden): string {
  const stand = ({ x, scale, ...plant }: PlacedPlant) =>
    element('g', { transform: placed(x, garden.ground, scale) }, drawPlant(id, plant));
  return drawSky(id, garden) + drawGround(id, garden) + garden.plants.map(stand).join('');
}
