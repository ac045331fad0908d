import { yearParameters } from '#features/analogy/year-parameters.ts';
import type { Tie, Year } from '#features/analogy/year.ts';
import { defineGarden, drawGarden } from '#ui/drawings/draw-garden.ts';
import type { Garden } from '#ui/drawings/garden.ts';
import { defineWall, drawWall, type DoorState, type Wall } from '#ui/drawings/draw-wall.ts';
import { pathData } from '#ui/drawings/path-data.ts';
import { element, escapeText, ink, reuse } from '#ui/drawings/svg.ts';

/** Width and height of the picture. */
export const stillYearSize = { width: 720, height: 320 };

const gardenWidth = 456;
const margin = 12;
const ground = 206;
/** More plants than this and nobody can tell them apart. */
const mostPlants = 14;
/** Numbers of tendings that look different. */
const steps = [0, 1, 2, 3, 5, 8, 12];

/** A year's state: the strongest plants in the garden, everybody's door in the room. */
export function drawStillYear(id: string, year: Year, names: readonly string[] = []): string {
  const places = placesOf(year.plants);
  const garden = gardenOf(places);
  const wall: Wall = {
    x: gardenWidth + 8,
    y: 12,
    width: stillYearSize.width - gardenWidth - 16,
    height: stillYearSize.height - 30,
    doors: year.plants.map(doorOf),
  };
  const tuft = element('path', { id: `${id}-dry`, d: 'M-5 0-11-8-2-3-1-14 2-4 9-10 5 0Z' });
  return (
    element('defs', {}, defineGarden(id, garden), defineWall(id, wall), tuft) +
    drawGarden(id, garden) +
    drawTufts(id, year.plants.length - places.length) +
    drawNames(places, names) +
    drawBack() +
    drawWall(id, wall)
  );
}

/** A tie with its place in the garden, and how much room one unit of strength has. */
type Place = { tie: Tie; x: number; room: number };

/** The strongest that are not dormant, in the order in which they came. */
function placesOf(ties: readonly Tie[]): Place[] {
  const awake = ties.filter(({ s }) => s >= yearParameters.open);
  const strongest = [...awake].sort((a, b) => b.s - a.s).slice(0, mostPlants);
  const drawn = awake.filter((tie) => strongest.includes(tie));
  // Strong plants need more room than seedlings.
  const share = ({ s }: Tie) => 0.35 + s;
  const total = drawn.reduce((sum, tie) => sum + share(tie), 0);
  const room = (gardenWidth - 2 * margin) / Math.max(total, 4);
  let edge = (gardenWidth - room * total) / 2;
  return drawn.map((tie) => {
    const x = Math.round(edge + (room * share(tie)) / 2);
    edge += room * share(tie);
    return { tie, x, room };
  });
}

function gardenOf(places: readonly Place[]): Garden {
  return {
    width: gardenWidth,
    height: stillYearSize.height,
    ground,
    sun: { x: gardenWidth - 56, y: 54, r: 24, glow: 120 },
    hills: 62,
    clouds: [],
    trees: [],
    plants: places.map(({ tie: { id, s, peak, roots }, x, room }) => ({
      x,
      scale: Math.min(0.94, 0.42 + room / 100),
      // In steps, so that plants that look alike are alike and weigh nothing twice.
      strength: Math.floor(s * 10) / 10,
      wilt: Math.round((1 - s / peak) * 4) / 5,
      roots: steps.findLast((step) => step <= roots) ?? 0,
      detail: 2,
      seed: id % 4,
      rootSeed: places.length > 6 ? 0 : id,
    })),
  };
}

function doorOf({ s }: Tie): DoorState {
  if (s >= yearParameters.deep) return 'open';
  return s >= yearParameters.open ? 'ajar' : 'shut';
}

function drawTufts(id: string, count: number): string {
  const uses = Array.from({ length: count }, (_, index) =>
    // Multiples of the golden ratio spread any number evenly and look unplanned.
    reuse(`${id}-dry`, {
      x: Math.round(((index * 0.618 + 0.31) % 1) * (gardenWidth - 16)) + 8,
      y: ground + 1,
    }),
  );
  return element('g', { fill: ink('dry') }, ...uses);
}

function drawNames(places: readonly Place[], names: readonly string[]): string {
  const words = places.map(({ tie, x }, index) => {
    const name = names[tie.id];
    const isHigher = places.length > 7 && index % 2 === 1;
    const place = {
      x: Math.min(Math.max(x, 26), gardenWidth - 26),
      y: stillYearSize.height - (isHigher ? 26 : 10),
    };
    return name === undefined ? '' : element('text', place, escapeText(name));
  });
  if (words.join('') === '') return '';
  return element(
    'g',
    { class: 'names', fill: ink('root'), 'font-size': 12, 'text-anchor': 'middle' },
    ...words,
  );
}

function drawBack(): string {
  const { width, height } = stillYearSize;
  return element('path', {
    d: pathData`M${gardenWidth} 0H${width}V${height}H${gardenWidth}Z`,
    fill: ink('room'),
  });
}
