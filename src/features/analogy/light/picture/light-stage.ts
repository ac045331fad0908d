import { yearParameters } from '#features/analogy/model/year-parameters.ts';

/** The layout of a picture of the garden and the street, in units of its viewBox. */
export type LightStage = {
  width: number;
  height: number;
  garden: {
    width: number;
    height: number;
    /** The y of the soil. */
    ground: number;
    /** The y of the sun: `high` with all four lights, `low` with none. */
    sun: { x: number; high: number; low: number; r: number; glow: number };
    hills: number;
    clouds: readonly { x: number; y: number; scale: number }[];
    trees: readonly { x: number; y: number; scale: number }[];
    /** How many plants fit side by side. */
    slots: number;
    plantScale: number;
    /** How finely roots branch, 1 to 3. */
    rootDetail: number;
    /** Whether people's names are written in the soil. */
    names: boolean;
  };
  room: {
    x: number;
    y: number;
    width: number;
    height: number;
    /** The height of the wall. */
    floor: number;
    /** The tables, and the beam from which their lamps hang. Small pictures show doors only. */
    tables?: { y: number; scale: number; beam: number; drop: number };
    doors: { y: number; height: number; columns: number; rows: number };
  };
};

/** `wide` and `tall` fill wide and narrow screens; `small` is one of several side by side. */
export type LightShape = 'wide' | 'tall' | 'small';

/** The layout of each shape. */
export const lightStages: Readonly<Record<LightShape, LightStage>> = {
  wide: {
    width: 1200,
    height: 480,
    garden: {
      width: 690,
      height: 480,
      ground: 314,
      sun: { x: 86, high: 78, low: 236, r: 38, glow: 190 },
      hills: 96,
      clouds: [
        { x: 560, y: 70, scale: 0.9 },
        { x: 400, y: 44, scale: 0.55 },
      ],
      trees: [
        { x: 616, y: 252, scale: 1 },
        { x: 642, y: 252, scale: 0.7 },
        { x: 26, y: 276, scale: 0.8 },
      ],
      slots: 14,
      plantScale: 1.1,
      rootDetail: 2,
      names: true,
    },
    room: {
      x: 690,
      y: 0,
      width: 510,
      height: 480,
      floor: 372,
      tables: { y: 414, scale: 0.85, beam: 264, drop: 40 },
      doors: { y: 10, height: 248, columns: 13, rows: 4 },
    },
  },
  tall: {
    width: 400,
    height: 528,
    garden: {
      width: 400,
      height: 266,
      ground: 178,
      sun: { x: 48, high: 42, low: 140, r: 22, glow: 104 },
      hills: 56,
      clouds: [{ x: 318, y: 40, scale: 0.6 }],
      trees: [
        { x: 366, y: 142, scale: 0.6 },
        { x: 18, y: 152, scale: 0.5 },
      ],
      slots: 10,
      plantScale: 0.75,
      rootDetail: 2,
      names: false,
    },
    room: {
      x: 0,
      y: 266,
      width: 400,
      height: 262,
      floor: 214,
      tables: { y: 230, scale: 0.6, beam: 150, drop: 24 },
      doors: { y: 5, height: 142, columns: 13, rows: 4 },
    },
  },
  small: {
    width: 240,
    height: 230,
    garden: {
      width: 240,
      height: 130,
      ground: 88,
      sun: { x: 24, high: 20, low: 72, r: 10, glow: 50 },
      hills: 26,
      clouds: [],
      trees: [],
      slots: 14,
      plantScale: 0.4,
      rootDetail: 1,
      names: false,
    },
    room: {
      x: 0,
      y: 130,
      width: 240,
      height: 100,
      floor: 100,
      doors: { y: 4, height: 92, columns: 13, rows: 4 },
    },
  },
};

/** How many doors the street has: more than the people whom four lights a month can meet in a year. */
export const streetLength = 52;

/** Returns where a lamp hangs, in units of the picture. */
export function lampX({ room }: LightStage, lamp: number): number {
  return Math.round(room.x + (room.width * (lamp + 0.5)) / yearParameters.lights);
}

type Box = { x: number; y: number; width: number; height: number };

/** Returns a box of the picture in per cent of its size, so that it fits at any width. */
export function boxOn({ width, height }: LightStage, box: Box) {
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return {
    left: share(box.x, width),
    top: share(box.y, height),
    width: share(box.width, width),
    height: share(box.height, height),
  };
}
