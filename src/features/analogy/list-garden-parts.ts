import { defineGround, drawGround } from '#ui/drawings/draw-ground.ts';
import { definePlants, drawPlant } from '#ui/drawings/draw-plant.ts';
import { defineSky, drawAir, drawLand, drawSun } from '#ui/drawings/draw-sky.ts';
import type { Garden } from '#ui/drawings/garden.ts';
import { pathData } from '#ui/drawings/path-data.ts';
import { plantHeight } from '#ui/drawings/plant.ts';
import { element, escapeText, fade, ink } from '#ui/drawings/svg.ts';
import { grow, growth, type PlantLook } from './grow.ts';
import type { LightFrame } from './light-frame.ts';
import type { LightStage } from './light-stage.ts';
import { placeAcross } from './place-plants.ts';
import { moving, still, type Part } from './scene.ts';
import { yearParameters } from './year-parameters.ts';
import type { Tie } from './year.ts';

/** What the garden's parts reuse. */
export function defineLightGarden(id: string, frames: readonly LightFrame[]): string {
  const plants = frames.flatMap(({ year }) => year.plants.filter(isAwake).map(looksOf));
  const dusk = [{ 'stop-color': ink('dusk-top') }, { 'stop-color': ink('dusk-bottom') }] as const;
  const near = element('stop', { 'stop-color': ink('light'), 'stop-opacity': 0.6 });
  const far = element('stop', { offset: 1, 'stop-color': ink('light'), 'stop-opacity': 0 });
  return (
    defineSky(id) +
    defineGround(id) +
    definePlants(id, plants) +
    fade(`${id}-dusk`, ...dusk) +
    element('radialGradient', { id: `${id}-halo` }, near, far) +
    element('path', {
      id: `${id}-dry`,
      d: 'M-5 0-11-8-2-3-1-14 2-4 9-10 5 0Z',
      fill: ink('dry'),
    })
  );
}

/** Sky, sun, soil and plants, from back to front. */
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
    ...listTufts(id, stage, from, to),
    ...listHalos(id, stage, from, to),
    ...listPlants(id, stage, from, to),
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

/** Where a plant stands. */
export function plantX({ garden }: LightStage, { places }: LightFrame, id: number): number {
  const margin = garden.width * 0.045;
  const slot = Math.min(places.get(id) ?? 0, garden.slots - 1);
  const across = placeAcross(slot, garden.slots);
  return Math.round(margin + across * (garden.width - 2 * margin));
}

/** How high a plant stands above the ground, in units of the picture. */
export function plantTop({ garden }: LightStage, tie: Tie): number {
  const { strength, wilt } = looksOf(tie);
  return plantHeight(strength, wilt) * garden.plantScale;
}

/** Awake: the door is at least ajar. */
export function isAwake({ s }: Tie): boolean {
  return s >= yearParameters.open;
}

const deepening = [0, 1, 2, 3, 5, 8, 12];

/** In steps, so that plants that look alike are alike, and a small change moves nothing. */
function looksOf({ id, s, peak, roots }: Tie): PlantLook {
  return {
    strength: Math.floor(s * 10 + 1e-9) / 10,
    wilt: Math.round((1 - s / peak) * 4) / 5,
    roots: deepening.findLast((step) => step <= roots) ?? 0,
    detail: 2,
    seed: id % 4,
    rootSeed: id % 3,
  };
}

function landOf({ garden }: LightStage): Garden {
  const { sun, slots, plantScale, names, ...land } = garden;
  return { ...land, sun: { x: 0, y: 0, r: sun.r, glow: sun.glow }, plants: [] };
}

function sunShare({ lights }: LightFrame): number {
  return lights.tending.length / yearParameters.lights;
}

/** With half of the light it is still day. */
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

/** A dry tuft where each dormant plant stood. */
function listTufts(id: string, stage: LightStage, from: LightFrame, to: LightFrame): Part[] {
  const scale = stage.garden.plantScale;
  const tuft = (plant: Tie, frame: LightFrame) =>
    element('use', {
      href: `#${id}-dry`,
      // To one side of the place, so that the next plant there does not hide it.
      x: Math.round(plantX(stage, frame, plant.id) / scale + (((plant.id * 0.618) % 1) - 0.5) * 46),
      y: Math.round((stage.garden.ground + 2) / scale),
    });
  const dormant = (frame: LightFrame) => frame.year.plants.filter((tie) => !isAwake(tie));
  const before = dormant(from);
  const stay = before.filter((tie) => dormant(to).some((one) => one.id === tie.id));
  const come = dormant(to).filter((tie) => !before.some((one) => one.id === tie.id));
  const go = before.filter((tie) => !stay.includes(tie));
  const all = (ties: readonly Tie[], frame: LightFrame) =>
    ties.map((tie) => tuft(tie, frame)).join('');
  const size = { scale };
  return [
    still('tufts', all(stay, from), size),
    moving('new-tufts', all(come, to), [0.3, { ...size, opacity: 0 }], [0.6, size]),
    moving('old-tufts', all(go, from), [0.3, size], [0.5, { ...size, opacity: 0 }]),
  ].filter(({ markup }) => markup !== '');
}

/** The light that falls on what is tended. */
function listHalos(id: string, stage: LightStage, from: LightFrame, to: LightFrame): Part[] {
  const r = Math.round(70 * stage.garden.plantScale);
  const markup = element('circle', { r, fill: `url(#${id}-halo)` });
  const keys = new Set([...from.lights.tending, ...to.lights.tending]);
  const poseIn = (frame: LightFrame, key: number) => {
    const tie = frame.year.plants.find((plant) => plant.id === key);
    const up = tie ? plantTop(stage, tie) * 0.6 : 0;
    const opacity = frame.lights.tending.includes(key) ? 1 : 0;
    return { x: plantX(stage, frame, key), y: stage.garden.ground - up, opacity };
  };
  return [...keys].map((key) => {
    const end = poseIn(to, key);
    // Where nothing stood before, the light does not come from elsewhere.
    const isNew = from.year.plants.every((plant) => plant.id !== key);
    const start = isNew ? { ...end, opacity: 0 } : poseIn(from, key);
    return moving(`halo-${key}`, markup, [0.6, start], [0.95, end]);
  });
}

function listPlants(id: string, stage: LightStage, from: LightFrame, to: LightFrame): Part[] {
  const { ground, plantScale: scale } = stage.garden;
  const places = (frame: LightFrame, key: number) => ({
    x: plantX(stage, frame, key),
    y: ground,
    scale,
  });
  return to.year.plants.flatMap((after): Part[] => {
    const key = after.id;
    const before = from.year.plants.find((tie) => tie.id === key);
    const wasAwake = before !== undefined && isAwake(before) && from.places.has(key);
    const stays = isAwake(after) && to.places.has(key);
    const old = wasAwake ? drawPlant(id, looksOf(before)) : '';
    const now = stays ? drawPlant(id, looksOf(after)) : '';
    const [there, here] = [places(from, key), places(to, key)];
    if (old === now && there.x === here.x) {
      return now === '' ? [] : [still(`plant-${key}`, now, here)];
    }
    const wasTended = from.lights.tending.includes(key);
    // First everything wilts, then what is tended grows, and new seeds come up last.
    const [start, end] = wasTended ? [0.25, 0.6] : [0.05, 0.45];
    if (old === '') {
      return [
        moving(
          `plant-${key}`,
          now,
          [before ? start : 0.8, { ...here, scale: 0 }],
          [before ? end : 1, here],
        ),
      ];
    }
    if (now === '') {
      const gone = { ...there, scale: scale * 0.6, opacity: 0 };
      return [moving(`plant-${key}`, old, [start, there], [end, gone])];
    }
    const ratio = before === undefined ? 1 : growth(looksOf(before), looksOf(after));
    return grow(key, [old, now], ratio, [there, here], [start, end]);
  });
}

function drawNames(stage: LightStage, frame: LightFrame, names: readonly string[]): string {
  const { width, height } = stage.garden;
  const words = frame.year.plants
    .filter((tie) => isAwake(tie) && frame.places.has(tie.id))
    .map(({ id }) => {
      const place = {
        x: Math.min(Math.max(plantX(stage, frame, id), 34), width - 34),
        // In two rows, so that neighbours do not touch.
        y: height - ((frame.places.get(id) ?? 0) % 2 ? 14 : 36),
      };
      return names[id] === undefined ? '' : element('text', place, escapeText(names[id]));
    });
  return element(
    'g',
    { class: 'names', fill: ink('root'), 'font-size': 15, 'text-anchor': 'middle' },
    ...words,
  );
}
