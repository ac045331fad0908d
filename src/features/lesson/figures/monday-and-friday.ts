import { defineGarden, drawGarden } from '#ui/drawings/draw-garden.ts';
import { defineRoom, drawRoom } from '#ui/drawings/draw-room.ts';
import { drawMeeting } from '#ui/drawings/draw-table.ts';
import type { Garden } from '#ui/drawings/garden.ts';
import type { Room } from '#ui/drawings/room.ts';
import { element, placed } from '#ui/drawings/svg.ts';
import type { Picture } from './picture.ts';

const aylinAndBo = [4, 3] as const;

const monday: Room = {
  x: 0,
  width: 316,
  height: 260,
  floor: 184,
  doors: [{ x: 44, open: 0.35, scale: 1 }],
  meetings: [{ x: 206, y: 196, scale: 1.1, people: aylinAndBo, lamp: 52, lit: 1 }],
};

const friday: Garden = {
  width: 316,
  height: 260,
  ground: 190,
  sun: { x: 268, y: 44, r: 20, glow: 96 },
  hills: 54,
  clouds: [{ x: 60, y: 40, scale: 0.6 }],
  trees: [],
  plants: [{ x: 256, scale: 1, strength: 0.8, roots: 9, flower: 'sunflower', seed: 6 }],
};

/** The same two people: on Monday a door opens, on Friday roots grow. */
export const mondayAndFriday: Picture = {
  width: 640,
  height: 260,
  draw: (id) =>
    element('defs', {}, defineRoom(id, monday) + defineGarden(`${id}-day`, friday)) +
    drawRoom(id, monday) +
    element(
      'g',
      { transform: placed(324, 0) },
      drawGarden(`${id}-day`, friday),
      element('g', { transform: placed(112, 150, 1) }, drawMeeting(id, aylinAndBo)),
    ),
};
