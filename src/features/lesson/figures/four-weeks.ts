import { defineGarden, drawGarden } from '#ui/drawings/draw-garden.ts';
import type { Garden } from '#ui/drawings/garden.ts';
import { element, ink } from '#ui/drawings/svg.ts';
import type { Picture } from './picture.ts';

const left = 40;
const day = 20;
const reviews = [1, 4, 11, 25];

// One plant as it stands at the end of each week.
const weeks: Garden = {
  width: 640,
  height: 260,
  ground: 176,
  sun: { x: 590, y: 44, r: 20, glow: 110 },
  hills: 50,
  clouds: [{ x: 210, y: 40, scale: 0.6 }],
  trees: [],
  plants: [0.12, 0.32, 0.6, 0.9].map((strength, index) => ({
    x: left + (index + 1) * 7 * day - day,
    scale: 0.9,
    strength,
    roots: 1 + index * 3,
    flower: 'sunflower' as const,
    seed: 6,
  })),
};

/** The plan: a tie from week to week, and a light for each review. */
export const fourWeeks: Picture = {
  width: 640,
  height: 260,
  draw: (id) =>
    element('defs', {}, defineGarden(id, weeks)) +
    drawGarden(id, weeks) +
    reviews
      .map((n) =>
        element('circle', {
          cx: left + (n - 1) * day,
          cy: weeks.ground + 22,
          r: 8,
          fill: ink('light'),
          stroke: ink('soil-2'),
          'stroke-width': 2,
        }),
      )
      .join(''),
};
