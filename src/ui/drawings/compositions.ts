import type { GardenAndRoom, Shape } from './garden-and-room.ts';

/** The landing picture, the small one beside a lesson, and the square one of a scenario. */
export const compositions: Readonly<Record<Shape, GardenAndRoom>> = {
  wide: {
    width: 1280,
    height: 420,
    garden: {
      width: 672,
      height: 420,
      ground: 296,
      sun: { x: 104, y: 84, r: 42, glow: 190 },
      hills: 92,
      clouds: [
        { x: 566, y: 116, scale: 1 },
        { x: 424, y: 98, scale: 0.6 },
      ],
      trees: [
        { x: 592, y: 232, scale: 1 },
        { x: 616, y: 232, scale: 0.7 },
        { x: 30, y: 258, scale: 0.8 },
      ],
      plants: [
        { x: 66, scale: 1.2, strength: 0.46, roots: 2, flower: 'daisy', seed: 3 },
        { x: 184, scale: 1.3, strength: 0.7, roots: 6, flower: 'poppy', seed: 21 },
        { x: 330, scale: 1.4, strength: 1, roots: 11, flower: 'sunflower', seed: 6 },
        { x: 462, scale: 1.3, strength: 0.76, roots: 7, flower: 'cosmos', seed: 19 },
        { x: 556, scale: 1.2, strength: 0.52, roots: 3, flower: 'daisy', seed: 27 },
        { x: 622, scale: 1.2, strength: 0.14, roots: 0, seed: 1 },
      ],
    },
    room: {
      x: 672,
      width: 608,
      height: 420,
      floor: 296,
      doors: [
        { x: 720, open: 1, scale: 1.1 },
        { x: 946, open: 0.3, scale: 1.1 },
        { x: 1176, open: 0, scale: 1.1 },
      ],
      meetings: [
        { x: 862, y: 332, scale: 1.4, people: [0, 1], lamp: 96, lit: 1 },
        { x: 1092, y: 332, scale: 1.4, people: [4, 3], lamp: 72, lit: 1 },
      ],
    },
    journey: { path: 'M860 320C832 70 690 20 654 290', seed: { x: 654, y: 312 } },
  },
  corner: {
    width: 340,
    height: 230,
    garden: {
      width: 180,
      height: 230,
      ground: 154,
      sun: { x: 40, y: 40, r: 20, glow: 96 },
      hills: 48,
      clouds: [{ x: 142, y: 34, scale: 0.5 }],
      trees: [{ x: 158, y: 126, scale: 0.6 }],
      plants: [
        { x: 86, scale: 0.82, strength: 0.95, roots: 9, flower: 'sunflower', seed: 6, detail: 2 },
        { x: 144, scale: 0.74, strength: 0.5, roots: 3, flower: 'cosmos', seed: 19, detail: 1 },
      ],
    },
    room: {
      x: 180,
      width: 160,
      height: 230,
      floor: 154,
      doors: [{ x: 204, open: 1, scale: 0.72 }],
      meetings: [{ x: 294, y: 170, scale: 0.8, lamp: 46, lit: 1 }],
    },
  },
  square: {
    width: 340,
    height: 380,
    garden: {
      width: 180,
      height: 380,
      ground: 262,
      sun: { x: 146, y: 44, r: 20, glow: 100 },
      hills: 64,
      clouds: [{ x: 36, y: 36, scale: 0.5 }],
      trees: [{ x: 158, y: 218, scale: 0.7 }],
      plants: [
        { x: 66, scale: 1.3, strength: 0.95, roots: 9, flower: 'sunflower', seed: 6 },
        { x: 140, scale: 1.1, strength: 0.5, roots: 3, flower: 'cosmos', seed: 19 },
      ],
    },
    room: {
      x: 180,
      width: 160,
      height: 380,
      floor: 262,
      doors: [
        { x: 202, open: 1, scale: 0.78 },
        { x: 289, open: 0.3, scale: 0.78 },
      ],
      meetings: [{ x: 262, y: 308, scale: 0.92, people: [0, 1], lamp: 84, lit: 1 }],
    },
  },
};
