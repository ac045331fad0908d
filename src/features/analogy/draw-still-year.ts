import { yearParameters } from '#features/analogy/year-parameters.ts';
import type { Tie, Year } from '#features/analogy/year.ts';
import { defineGarden, drawGarden, type Garden } from '#ui/drawings/draw-garden.ts';
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
  const awake = year.plants.filter(({ s }) => s >= yearParameters.open);
  const strongest = [...awake].sort((a, b) => b.s - a.s).slice(0, mostPlants);
  const drawn = awake.filter((plant) => strongest.includes(plant));
  const garden = gardenOf(drawn);
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
    drawTufts(id, year.plants.length - drawn.length) +
    drawNames(garden, drawn, names) +
    drawBack() +
    drawWall(id, wall)
  );
}

function gardenOf(ties: readonly Tie[]): Garden {
  // Strong plants need more room than seedlings.
  const shares = ties.map(({ s }) => 0.35 + s);
  const total = shares.reduce((sum, each) => sum + each, 0);
  const share = (gardenWidth - 2 * margin) / Math.max(total, 4);
  const scale = Math.min(0.94, 0.42 + share / 100);
  let edge = (gardenWidth - share * total) / 2;
  return {
    width: gardenWidth,
    height: stillYearSize.height,
    ground,
    sun: { x: gardenWidth - 56, y: 54, r: 24, glow: 120 },
    hills: 62,
    clouds: [],
    trees: [],
    plants: ties.map(({ id, s, roots }, index) => {
      const x = Math.round(edge + (share * shares[index]) / 2);
      edge += share * shares[index];
      return {
        x,
        scale,
        // In steps, so that plants that look alike are alike and weigh nothing twice.
        strength: Math.round(s * 10) / 10,
        roots: steps.findLast((step) => step <= roots) ?? 0,
        detail: 2,
        seed: id % 4,
        rootSeed: ties.length > 6 ? 0 : id,
      };
    }),
  };
}

function doorOf({ s }: Tie): DoorState {
  if (s >= yearParameters.deep) return 'open';
  return s >= yearParameters.open ? 'ajar' : 'shut';
}

function drawTufts(id: string, count: number): string {
  const uses = Array.from({ length: count }, (_, index) =>
    // Multiples of the golden ratio spread any number evenly and look unplanned.
    reuse(`${id}-dry`, { x: Math.round(((index * 0.618 + 0.31) % 1) * (gardenWidth - 16)) + 8, y: ground + 1 }),
  );
  return element('g', { fill: ink('dry') }, ...uses);
}

function drawNames({ plants }: Garden, ties: readonly Tie[], names: readonly string[]): string {
  const words = ties.map(({ id }, index) => {
    const name = names[id];
    const y = stillYearSize.height - (plants.length > 7 && index % 2 ? 26 : 10);
    const x = Math.min(Math.max(plants[index].x, 26), gardenWidth - 26);
    return name ? element('text', { x, y }, escapeText(name)) : '';
  });
  if (words.join('') === '') return '';
  return element('g', { class: 'names', fill: ink('root'), 'font-size': 12, 'text-anchor': 'middle' }, ...words);
}

function drawBack(): string {
  const { width, height } = stillYearSize;
  return element('path', { d: pathData`M${gardenWidth} 0H${width}V${height}H${gardenWidth}Z`, fill: ink('room') });
}
