import type { GardenAndRoom } from '#ui/drawings/garden-and-room.ts';

/**
 * Returns the picture of one tie: in the garden its plant, in the room the two people at their first
 * table. The plant grows from 0 to 1; the lamp burns lower meanwhile and never goes out.
 */
export function buildTieScene(grown: number, people: readonly [number, number]): GardenAndRoom {
  return {
    width: 512,
    height: 210,
    garden: {
      width: 256,
      height: 210,
      ground: 142,
      sun: { x: 54, y: 48, r: 24, glow: 110 },
      hills: 44,
      clouds: [{ x: 204, y: 34, scale: 0.6 }],
      trees: [{ x: 226, y: 116, scale: 0.6 }],
      plants: [
        {
          x: 132,
          scale: 0.7,
          strength: 0.08 + 0.92 * grown,
          roots: Math.round(11 * grown),
          flower: 'poppy',
          seed: 21,
        },
      ],
    },
    room: {
      x: 256,
      width: 256,
      height: 210,
      floor: 142,
      doors: [{ x: 284, open: 1, scale: 0.72 }],
      meetings: [{ x: 420, y: 164, scale: 0.86, people, lamp: 44, lit: 1 - 0.6 * grown }],
    },
  };
}
