import { defineGround, drawGround } from '#ui/drawings/draw-ground.ts';
import { definePlants, drawPlant } from '#ui/drawings/draw-plant.ts';
import { defineSky, drawSky } from '#ui/drawings/draw-sky.ts';
import type { Garden, PlacedPlant } from '#ui/drawings/garden.ts';
import { element, placed } from '#ui/drawings/svg.ts';

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
