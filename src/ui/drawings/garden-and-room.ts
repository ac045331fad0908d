import { defineGarden, drawGarden } from './draw-garden.ts';
import { defineRoom, drawRoom } from './draw-room.ts';
import type { Garden } from './garden.ts';
import type { PlantParameters } from './plant.ts';
import type { Room } from './room.ts';
import { element, ink } from './svg.ts';

/** Both worlds in one picture, and the seed that travels from a table to the garden. */
export type GardenAndRoom = {
  width: number;
  height: number;
  garden: Garden;
  room: Room;
  /** The seed's way as path data, and where the seed is. */
  journey?: { path: string; seed: { x: number; y: number } };
};

/** The three shapes that were composed by hand. */
export type Shape = 'wide' | 'corner' | 'square';

/** What a story changes in a composed picture, each by its place from left to right. */
export type SceneChange = {
  plants?: readonly Partial<PlantParameters>[] | undefined;
  /** 0 is shut, 0.3 is ajar, 1 stands wide open. */
  doors?: readonly number[] | undefined;
  /** How brightly each lamp burns, 0..1. */
  lamps?: readonly number[] | undefined;
};

/** The same picture in another state; what is not named stays as it was composed. */
export function changeScene(
  scene: GardenAndRoom,
  { plants, doors, lamps }: SceneChange,
): GardenAndRoom {
  const { garden, room } = scene;
  return {
    ...scene,
    garden: {
      ...garden,
      plants: garden.plants.map((plant, index) => ({ ...plant, ...plants?.[index] })),
    },
    room: {
      ...room,
      doors: room.doors.map((door, index) => ({ ...door, open: doors?.[index] ?? door.open })),
      meetings: room.meetings.map((meeting, index) => ({
        ...meeting,
        lit: lamps?.[index] ?? meeting.lit,
      })),
    },
  };
}

/** The inside of the picture's svg element. */
export function drawGardenAndRoom(id: string, { garden, room, journey }: GardenAndRoom): string {
  return (
    element('defs', {}, defineGarden(id, garden), defineRoom(id, room)) +
    drawGarden(id, garden) +
    drawRoom(id, room) +
    (journey ? drawJourney(journey) : '')
  );
}

function drawJourney({ path, seed }: NonNullable<GardenAndRoom['journey']>): string {
  return element(
    'g',
    { fill: ink('light'), stroke: ink('light'), 'stroke-linecap': 'round' },
    element('path', { d: path, fill: 'none', 'stroke-width': 4, 'stroke-dasharray': '0 9' }),
    element('path', {
      d: 'M0-10C8-2 8 7 0 7S-8-2 0-10Z',
      transform: `translate(${seed.x} ${seed.y})`,
    }),
  );
}
