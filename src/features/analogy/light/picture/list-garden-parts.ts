import { isAwake } from '#features/analogy/model/month-state.ts';
import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import { moving, still, type Part } from '#features/analogy/player/scene.ts';
import { defineGround, drawGround } from '#ui/drawings/draw-ground.ts';
import { definePlants } from '#ui/drawings/draw-plant.ts';
import { defineSky, drawAir, drawLand, drawSun } from '#ui/drawings/draw-sky.ts';
import type { Garden } from '#ui/drawings/garden.ts';
import { pathData } from '#ui/drawings/path-data.ts';
import { element, fade, ink } from '#ui/drawings/svg.ts';
import type { LightFrame } from './light-frame.ts';
import type { LightStage } from './light-stage.ts';
import { listHalos } from './list-halos.ts';
import { listLabels, listLeavers } from './list-leavers.ts';
import { drawNames, listPlants } from './list-plants.ts';
import { listTufts } from './list-tufts.ts';
import { looksOf } from './tie-look.ts';

/** Returns the definitions that the parts of the garden share. */
export function defineLightGarden(
  id: string,
  { garden }: LightStage,
  frames: readonly LightFrame[],
): string {
  const plants = frames.flatMap(({ state }) =>
    state.plants.filter(isAwake).map((tie) => looksOf(tie, garden.rootDetail)),
  );
  const dusk = [{ 'stop-color': ink('dusk-top') }, { 'stop-color': ink('dusk-bottom') }] as const;
  const near = element('stop', { 'stop-color': ink('light'), 'stop-opacity': 0.6 });
  const far = element('stop', { offset: 1, 'stop-color': ink('light'), 'stop-opacity': 0 });
  return (
    defineSky(id) +
    defineGround(id) +
    definePlants(id, plants) +
    fade(`${id}-dusk`, ...dusk) +
    element('radialGradient', { id: `${id}-halo` }, near, far)
  );
}

/** Returns sky, sun, soil and plants, from back to front. */
export function listGardenParts(
  id: string,
  stage: LightStage,
  from: LightFrame,
  to: LightFrame,
  names: readonly string[] = [],
): Part[] {
  const { garden } = stage;
  const land = landOf(stage);
  return [
    still('air', drawAir(`${id}-sky`, land)),
    fading('dusk', drawAir(`${id}-dusk`, land), dusk(from), dusk(to)),
    sunPart(id, stage, from, to),
    still('land', drawLand(land)),
    fading('dusk-land', drawLand(land, 'dusk'), dusk(from), dusk(to)),
    still('ground', drawGround(id, land)),
    ...listTufts(stage, from, to),
    ...listLabels(stage, from, to),
    ...listHalos(id, stage, from, to),
    ...listPlants(id, stage, from, to),
    ...listLeavers(id, stage, from, to),
    fading(
      'veil',
      element('path', {
        d: pathData`M0 0H${garden.width}V${garden.ground}H0Z`,
        fill: ink('veil'),
      }),
      dusk(from),
      dusk(to),
    ),
    ...(garden.names ? [still('names', drawNames(stage, from, names))] : []),
  ];
}

function landOf({ garden }: LightStage): Garden {
  const { sun, slots, plantScale, rootDetail, names, ...land } = garden;
  return { ...land, sun: { x: 0, y: 0, r: sun.r, glow: sun.glow }, plants: [] };
}

function sunShare({ lights }: LightFrame): number {
  return lights.tending.length / yearParameters.lights;
}

/** How dark it is, 0..1. Not linear: with half of the lights it still looks like day. */
function dusk(frame: LightFrame): number {
  return (1 - sunShare(frame)) ** 1.6;
}

function sunPart(id: string, stage: LightStage, from: LightFrame, to: LightFrame): Part {
  const { sun } = stage.garden;
  const at = (frame: LightFrame) => ({
    x: sun.x,
    y: sun.low + (sun.high - sun.low) * sunShare(frame),
  });
  const markup = drawSun(id, { sun: { x: 0, y: 0, r: sun.r, glow: sun.glow } });
  return moving('sun', markup, [0, at(from)], [0.3, at(to)]);
}

function fading(key: string, markup: string, from: number, to: number): Part {
  return moving(key, markup, [0, { opacity: from }], [0.3, { opacity: to }]);
}
