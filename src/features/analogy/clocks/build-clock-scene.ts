import { hasTie, leavingMonth } from '#features/analogy/model/clocks.ts';
import { growPlant, growthRatio, type PlantLook } from '#features/analogy/player/grow-plant.ts';
import { drawLabels, leaveGarden } from '#features/analogy/player/leave-garden.ts';
import { flying, moving, still, type Part, type Scene } from '#features/analogy/player/scene.ts';
import { defineGround, drawGround } from '#ui/drawings/draw-ground.ts';
import { definePlants, drawPlant } from '#ui/drawings/draw-plant.ts';
import { defineSky, drawSky } from '#ui/drawings/draw-sky.ts';
import { element, ink } from '#ui/drawings/svg.ts';
import { clockAt, type ClockFrame, type Telling } from './clock-frame.ts';
import { clockStages, keptTable, type ClockShape, type ClockStage } from './clock-stage.ts';
import { defineEvening, listEveningParts } from './list-evening-parts.ts';
import { listNo } from './list-no.ts';

/** What a picture of the two clocks shows. */
export type ClockView = {
  shape: ClockShape;
  from: ClockFrame;
  /** The moment to which the picture is animated. Without it the picture is still. */
  to?: ClockFrame | undefined;
  telling?: Telling;
};

/** Returns the picture: the slow clock is a plant, the fast one a spark over a table. */
export function buildClockScene(id: string, view: ClockView): Scene {
  const { shape, from, to = from, telling = 'dating' } = view;
  const stage = clockStages[shape];
  const garden = { ...stage.garden, plants: [] };
  return {
    width: stage.width,
    height: stage.height,
    defs: defineClockScene(id, stage, [from, to], telling),
    parts: [
      still('garden', drawSky(id, garden) + drawGround(id, garden)),
      ...listSeed(stage, from, to),
      ...listPlant(id, stage, from, to),
      ...listEveningParts(id, stage, telling, from, to),
      ...listDrops(stage, from, to),
    ],
  };
}

/** Returns the definitions that pictures of these moments share. */
export function defineClockScene(
  id: string,
  stage: ClockStage,
  frames: readonly ClockFrame[],
  telling: Telling = 'dating',
): string {
  const looks = frames.filter(hasPlant).map((frame) => looksOf(frame, stage));
  return (
    defineSky(id) + defineGround(id) + definePlants(id, looks) + defineEvening(id, stage, telling)
  );
}

/** Below this bond there is only a seed in the ground. */
function hasPlant({ bond }: ClockFrame): boolean {
  return bond >= 0.02;
}

function looksOf({ bond }: ClockFrame, { garden }: ClockStage): PlantLook {
  return {
    strength: Math.min(1, Math.round(bond * 1.15 * 20) / 20),
    wilt: 0,
    roots: Math.round(bond * 12),
    flower: 'sunflower',
    detail: garden.plant.detail,
    seed: 6,
  };
}

const seed = element('path', { d: 'M0-9C7-2 7 6 0 6S-7-2 0-9Z', fill: ink('light') });

/** The seed in the ground. On the evening it is still at the table: listDrops carries it over. */
function listSeed(stage: ClockStage, from: ClockFrame, to: ClockFrame): Part[] {
  if (hasPlant(from) || from.month === 0 || !hasTie(from.month, from.decision)) return [];
  const { plant, ground } = stage.garden;
  const pose = { x: plant.x, y: ground + 20 * plant.scale, scale: plant.scale };
  if (!hasPlant(to)) return [still('seed', seed, pose)];
  return [moving('seed', seed, [0.1, pose], [0.4, { ...pose, scale: 0.3, opacity: 0 }])];
}

function listPlant(id: string, stage: ClockStage, from: ClockFrame, to: ClockFrame): Part[] {
  const { plant, ground } = stage.garden;
  const here = { x: plant.x, y: ground, scale: plant.scale };
  if (!hasPlant(to)) return hasPlant(from) ? leave(id, stage, from) : listLabel(stage, to);
  const now = drawPlant(id, looksOf(to, stage));
  if (!hasPlant(from)) {
    return [moving('plant', now, [0.3, { ...here, scale: 0 }], [0.9, here])];
  }
  const old = drawPlant(id, looksOf(from, stage));
  if (old === now) return [still('plant', now, here)];
  return growPlant(
    0,
    [old, now],
    growthRatio(looksOf(from, stage), looksOf(to, stage)),
    [here, here],
    [0.15, 0.95],
  );
}

/** After the goodbye the plant goes, and its label stays. */
function leave(id: string, stage: ClockStage, from: ClockFrame): Part[] {
  const { plant, ground } = stage.garden;
  const here = { x: plant.x, y: ground, scale: plant.scale };
  const look = looksOf(from, stage);
  const label = drawLabels(['M0 6']);
  return [
    ...leaveGarden(0, [drawPlant(id, look), drawPlant(id, { ...look, roots: 0 })], here, -130),
    moving('label', label, [0.75, { ...here, opacity: 0 }], [0.95, here]),
  ];
}

function listLabel({ garden: { plant, ground } }: ClockStage, frame: ClockFrame): Part[] {
  const hadPlant = hasPlant(clockAt(leavingMonth, frame.perMonth));
  if (frame.decision !== 'one-leaves' || frame.month <= leavingMonth || !hadPlant) return [];
  return [still('label', drawLabels(['M0 6']), { x: plant.x, y: ground, scale: plant.scale })];
}

/** Drops of light fly from the table to the plant: one for each contact, at most four. */
function listDrops(stage: ClockStage, from: ClockFrame, to: ClockFrame): Part[] {
  if (!hasTie(to.month, to.decision)) return listNo(stage, from, to);
  const { garden, room } = stage;
  const kept = keptTable(stage);
  const isSeed = from.month === 0 && to.month > 0;
  const contacts = to.perMonth * (to.month - from.month);
  const count = isSeed ? 1 : Math.min(4, Math.ceil(contacts - 0.01));
  const start = { x: room.tables.x[kept] ?? 0, y: room.y + room.tables.y - 26 };
  const end = { x: garden.plant.x, y: garden.ground + (isSeed ? 20 * garden.plant.scale : 0) };
  return Array.from({ length: count }, (_, index) => {
    const [first, last] = isSeed ? [0.68, 0.98] : [index * 0.16, 0.46 + index * 0.16];
    const size = garden.plant.scale * (isSeed ? 1 : 0.7);
    const rise = isSeed ? 190 : 130;
    const at = (t: number) => ({
      x: start.x + (end.x - start.x) * t,
      y: start.y + (end.y - start.y) * t - rise * garden.plant.scale * 4 * t * (1 - t) * 0.7,
      scale: size,
    });
    const when = (t: number) => first + (last - first) * t;
    return flying(
      `drop-${index}`,
      seed,
      [when(0), { ...at(0), scale: 0 }],
      [when(0.12), at(0.05)],
      [when(0.3), at(0.25)],
      [when(0.5), at(0.5)],
      [when(0.7), at(0.75)],
      [when(0.9), { ...at(1), opacity: 1 }],
      [when(1), { ...at(1), opacity: isSeed ? 1 : 0 }],
    );
  });
}
