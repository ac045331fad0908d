import type { Tie } from '#features/analogy/model/month-state.ts';
import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import { flying, type Part, type Scene } from '#features/analogy/player/scene.ts';
import { element, ink } from '#ui/drawings/svg.ts';
import type { LightFrame } from './light-frame.ts';
import { lampX, lightStages, type LightShape, type LightStage } from './light-stage.ts';
import { defineLightGarden, listGardenParts } from './list-garden-parts.ts';
import { listLeaving } from './list-leavers.ts';
import { listNoes } from './list-noes.ts';
import { defineLightRoom, listRoomParts } from './list-room-parts.ts';
import { plantTop, plantX } from './tie-look.ts';

/** What a picture of the garden and the street shows. */
export type LightView = {
  shape: LightShape;
  from: LightFrame;
  /** The end of the month that is animated. Without it the picture is still. */
  to?: LightFrame | undefined;
  /** People's names; the index is the id of their tie. */
  names?: readonly string[];
  /** A larger picture of a single plant. */
  isClose?: boolean;
};

/** Returns the garden by day and the street by night, still or with the animation of one month. */
export function buildLightScene(id: string, view: LightView): Scene {
  const { shape, from, to = from, names, isClose = false } = view;
  const stage = isClose ? closeUp(lightStages[shape]) : lightStages[shape];
  return {
    width: stage.width,
    height: stage.height,
    defs: defineLightScene(id, stage, [from, to]),
    parts: [
      ...listGardenParts(id, stage, from, to, names),
      ...listRoomParts(id, stage, from, to),
      ...listSeeds(id, stage, from, to),
      ...listNoes(stage, from, to),
    ],
  };
}

/** Returns the definitions that pictures of these moments share. */
export function defineLightScene(
  id: string,
  stage: LightStage,
  frames: readonly LightFrame[],
): string {
  return defineLightGarden(id, stage, frames) + defineLightRoom(id, stage) + defineSeeds(id);
}

function closeUp(stage: LightStage): LightStage {
  const { garden } = stage;
  return { ...stage, garden: { ...garden, slots: 1, plantScale: garden.plantScale * 1.45 } };
}

const seed = 'M0-9C7-2 7 6 0 6S-7-2 0-9Z';

function defineSeeds(id: string): string {
  return (
    element('path', { id: `${id}-seed`, d: seed, fill: ink('light') }) +
    element(
      'g',
      { id: `${id}-glowing` },
      element('circle', { r: 26, fill: `url(#${id}-halo)` }),
      element('path', { d: seed, fill: ink('light') }),
    )
  );
}

/** A seed flies in for each new tie: from its table, or, glowing, from the deep plant that introduces it. */
function listSeeds(id: string, stage: LightStage, from: LightFrame, to: LightFrame): Part[] {
  if (from === to) return [];
  const known = from.state.plants.map((tie) => tie.id);
  const fresh = to.state.plants.filter((tie) => !known.includes(tie.id));
  // Those who leave may introduce somebody before they go.
  const givers = [...to.state.plants, ...listLeaving(from, to)]
    .filter((tie) => hasFruit(tie, from))
    .sort((a, b) => a.id - b.id);
  const firstMet = to.state.nextId - to.answers.length;
  return fresh.flatMap(({ id: key }) => {
    const giver = givers[key - from.state.nextId];
    const end = { x: plantX(stage, to, key), y: stage.garden.ground + 8 };
    const { tables } = stage.room;
    const start = giver
      ? {
          x: plantX(stage, to, giver.id),
          y: stage.garden.ground - plantTop(stage, giver),
        }
      : {
          x: lampX(stage, key - firstMet),
          y: stage.room.y + (tables?.y ?? 0) - 24,
        };
    const markup = element('use', { href: `#${id}-${giver ? 'glowing' : 'seed'}` });
    return [fly(`seed-${key}`, markup, start, end, stage.garden.plantScale)];
  });
}

/** Whether a plant introduces somebody at the end of this month. */
function hasFruit({ id, fruit, s }: Tie, from: LightFrame): boolean {
  const before = from.state.plants.find((tie) => tie.id === id)?.fruit ?? 0;
  return fruit > before && fruit % yearParameters.fruitEvery === 0 && s > 0;
}

type Point = { x: number; y: number };

/** An arc that ends in the soil, where the seed fades and the shoot comes up. */
function fly(key: string, markup: string, start: Point, end: Point, scale: number): Part {
  const rise = Math.min(140, 40 + Math.abs(end.x - start.x) * 0.22) * scale;
  const at = (t: number) => ({
    x: start.x + (end.x - start.x) * t,
    y: start.y + (end.y - start.y) * t - rise * 4 * t * (1 - t),
  });
  return flying(
    key,
    markup,
    [0.35, { ...at(0), scale: 0 }],
    [0.45, { ...at(0), scale }],
    [0.55, { ...at(0.25), scale }],
    [0.65, { ...at(0.5), scale }],
    [0.75, { ...at(0.78), scale }],
    [0.83, { ...at(1), scale }],
    [0.9, { ...at(1), scale: scale * 0.6, opacity: 0 }],
  );
}
