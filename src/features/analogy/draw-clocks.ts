import { defineGarden, drawGarden } from '#ui/drawings/draw-garden.ts';
import type { Garden } from '#ui/drawings/garden.ts';
import { defineRoom, drawRoom } from '#ui/drawings/draw-room.ts';
import type { Room } from '#ui/drawings/room.ts';
import { drawSpark } from '#ui/drawings/draw-spark.ts';
import { element, ink, placed } from '#ui/drawings/svg.ts';

/** One moment of the two clocks. */
export type Clocks = {
  /** What is left of the evening, 0..1. */
  spark: number;
  /** What has grown, 0..1. */
  bond: number;
  /** Who sits at the table: two places in the list of people. Without them it is empty. */
  people?: readonly [number, number] | undefined;
};

/** Width and height of the picture. */
export const clocksSize = { width: 480, height: 260 };

const middle = clocksSize.width / 2;
const ground = 178;

/** The slow clock is a plant, the fast one a spark over a table. */
export function drawClocks(id: string, { spark, bond, people }: Clocks): string {
  const garden: Garden = {
    ...clocksSize,
    width: middle,
    ground,
    sun: { x: 46, y: 46, r: 20, glow: 96 },
    hills: 54,
    clouds: [{ x: 186, y: 44, scale: 0.55 }],
    trees: [{ x: 206, y: 144, scale: 0.7 }],
    plants:
      bond < 0.02
        ? []
        : [
            {
              x: middle / 2,
              scale: 0.9,
              strength: Math.min(1, bond * 1.15),
              roots: bond * 12,
              flower: 'sunflower',
              seed: 6,
            },
          ],
  };
  const room: Room = {
    ...clocksSize,
    x: middle,
    width: middle,
    floor: ground,
    doors: [],
    meetings: [
      { x: middle * 1.5, y: 206, scale: 1, people, lamp: 42, lit: Math.round(spark * 10) / 10 },
    ],
  };
  return (
    element('defs', {}, defineGarden(id, garden), defineRoom(id)) +
    drawGarden(id, garden) +
    (bond < 0.02 ? drawSeed() : '') +
    drawRoom(id, room) +
    element('g', { transform: placed(middle * 1.5, 150) }, drawSpark(spark))
  );
}

function drawSeed(): string {
  return element('path', {
    d: 'M0-9C7-2 7 6 0 6S-7-2 0-9Z',
    fill: ink('light'),
    transform: placed(middle / 2, ground + 18),
  });
}
