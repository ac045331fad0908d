import { definePlants, drawPlant } from '#ui/drawings/draw-plant.ts';
import { defineRoom, drawRoom } from '#ui/drawings/draw-room.ts';
import type { Room } from '#ui/drawings/room.ts';
import { element, placed } from '#ui/drawings/svg.ts';
import type { Picture } from './picture.ts';

const wall: Room = {
  x: 0,
  width: 640,
  height: 210,
  floor: 168,
  doors: [0.25, 0.5, 0.85].map((open, index) => ({ x: 70 + index * 204, open, scale: 1.05 })),
  meetings: [],
};
const plants = [
  { strength: 0.42, roots: 0, flower: 'daisy', seed: 3 },
  { strength: 0.56, roots: 0, flower: 'poppy', seed: 21 },
  { strength: 0.66, roots: 0, flower: 'cosmos', seed: 19 },
] as const;

/** Three fields: in each a door to open, and something to let grow. */
export const threeDoors: Picture = {
  width: 640,
  height: 210,
  draw: (id) =>
    element('defs', {}, defineRoom(id, wall) + definePlants(id, plants)) +
    drawRoom(id, wall) +
    plants
      .map((plant, index) =>
        element('g', { transform: placed(176 + index * 204, 186) }, drawPlant(id, plant)),
      )
      .join(''),
};
