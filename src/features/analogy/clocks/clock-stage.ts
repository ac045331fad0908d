import type { Spot } from '#ui/drawings/garden.ts';

/** The layout of a picture of the two clocks, in units of its viewBox. */
export type ClockStage = {
  width: number;
  height: number;
  garden: {
    width: number;
    height: number;
    ground: number;
    sun: { x: number; y: number; r: number; glow: number };
    hills: number;
    clouds: readonly Spot[];
    trees: readonly Spot[];
    /** `detail`: how finely the roots branch, 1 to 3. */
    plant: { x: number; scale: number; detail: number };
  };
  room: {
    x: number;
    y: number;
    width: number;
    height: number;
    /** The height of the wall. */
    floor: number;
    /** Tables from left to right. The spark stays at the middle one. */
    tables: { x: readonly number[]; y: number; scale: number; drop: number };
    door: Spot;
    window?: Spot;
    bell?: Spot;
  };
};

/** `wide` and `tall` fill wide and narrow screens; `small` is one of a strip. */
export type ClockShape = 'wide' | 'tall' | 'small';

/** The layout of each shape. */
export const clockStages: Readonly<Record<ClockShape, ClockStage>> = {
  wide: {
    width: 1200,
    height: 440,
    garden: {
      width: 600,
      height: 440,
      ground: 304,
      sun: { x: 96, y: 80, r: 40, glow: 190 },
      hills: 92,
      clouds: [
        { x: 470, y: 66, scale: 1 },
        { x: 336, y: 40, scale: 0.6 },
      ],
      trees: [
        { x: 520, y: 246, scale: 1 },
        { x: 546, y: 246, scale: 0.7 },
        { x: 36, y: 268, scale: 0.8 },
      ],
      plant: { x: 300, scale: 1.35, detail: 3 },
    },
    room: {
      x: 600,
      y: 0,
      width: 600,
      height: 440,
      floor: 304,
      tables: { x: [704, 900, 1096], y: 344, scale: 1.05, drop: 74 },
      door: { x: 966, y: 304, scale: 1.1 },
      window: { x: 802, y: 150, scale: 1 },
      bell: { x: 1000, y: 44, scale: 1 },
    },
  },
  tall: {
    width: 400,
    height: 476,
    garden: {
      width: 400,
      height: 246,
      ground: 164,
      sun: { x: 52, y: 46, r: 24, glow: 110 },
      hills: 54,
      clouds: [{ x: 320, y: 42, scale: 0.65 }],
      trees: [
        { x: 356, y: 130, scale: 0.65 },
        { x: 26, y: 142, scale: 0.5 },
      ],
      plant: { x: 200, scale: 0.8, detail: 3 },
    },
    room: {
      x: 0,
      y: 246,
      width: 400,
      height: 230,
      floor: 158,
      tables: { x: [66, 200, 334], y: 182, scale: 0.7, drop: 38 },
      door: { x: 244, y: 158, scale: 0.66 },
      window: { x: 132, y: 76, scale: 0.6 },
      bell: { x: 266, y: 24, scale: 0.6 },
    },
  },
  small: {
    width: 480,
    height: 260,
    garden: {
      width: 240,
      height: 260,
      ground: 178,
      sun: { x: 46, y: 46, r: 20, glow: 96 },
      hills: 54,
      clouds: [{ x: 186, y: 44, scale: 0.55 }],
      trees: [{ x: 206, y: 144, scale: 0.7 }],
      plant: { x: 120, scale: 0.9, detail: 1 },
    },
    room: {
      x: 240,
      y: 0,
      width: 240,
      height: 260,
      floor: 178,
      tables: { x: [330], y: 206, scale: 1, drop: 42 },
      door: { x: 410, y: 178, scale: 0.8 },
    },
  },
};

/** Returns the index of the table at which the spark stays. */
export function keptTable({ room }: ClockStage): number {
  return Math.floor(room.tables.x.length / 2);
}

/** The moments that are shown as still pictures, as indexes of the marks. */
export const clockStills: readonly number[] = [0, 3, 5, 7];

/** Returns where a table stands, and the scale of everything at it. */
export function tableAt({ room }: ClockStage, x: number) {
  const { y, scale } = room.tables;
  return { x, y: room.y + y, scale };
}
