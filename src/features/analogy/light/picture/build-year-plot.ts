import { measureMonth } from '#features/analogy/model/measure-month.ts';
import type { MonthState } from '#features/analogy/model/month-state.ts';
import {
  drawGrid,
  lineThrough,
  pointIn,
  type PlotGrid,
  type PlotPoint,
} from '#features/analogy/player/plot-grid.ts';
import { flying, moving, still, type Part, type Scene } from '#features/analogy/player/scene.ts';
import { element, ink } from '#ui/drawings/svg.ts';

const grid: PlotGrid = {
  ...{ width: 380, height: 212, left: 30, right: 14, top: 12, bottom: 28 },
  // The same scale for every year, so that plots can be compared. Of 50 people met, a third say no.
  ...{ mostX: 12, mostY: 40 },
};

/** What the plot of a year shows. Months are counted from 0, the start. */
export type YearPlot = {
  months: readonly MonthState[];
  /** The last month up to which both lines are drawn. */
  seen: number;
  /** The month of the two dots, and the one to which they are animated. */
  from: number;
  to?: number | undefined;
};

/** Returns two lines: doors opened, one for each two yeses, and doors still open, month by month. */
export function buildYearPlot({ months, seen, from, to }: YearPlot): Scene {
  const measured = months.map((state) => ({ month: state.month, ...measureMonth(state) }));
  const opened = measured.map(({ month, met, noes }): PlotPoint => [month, met - noes]);
  const open = measured.map((one): PlotPoint => [one.month, one.open]);
  const lines = (start: number, end: number) =>
    line(opened.slice(start, end + 1), 'reach', '7 4') + line(open.slice(start, end + 1), 'roots');
  const isNew = to !== undefined && to > seen;
  return {
    width: grid.width,
    height: grid.height,
    defs: '',
    parts: [
      still('grid', drawGrid(grid, [0, 10, 20, 30, 40], everySecond)),
      still('seen', lines(0, seen)),
      ...(isNew ? [moving('new', lines(seen, to), [0.3, { opacity: 0 }], [1, {}])] : []),
      runner('opened', opened, from, to, 'reach'),
      runner('open', open, from, to, 'roots'),
    ],
  };
}

const everySecond = Array.from(
  { length: grid.mostX + 1 },
  (_, month) => [month, month % 2 ? '' : String(month)] as const,
);

function line(points: readonly PlotPoint[], tone: string, dashes?: string): string {
  return element('path', {
    d: lineThrough(grid, points),
    fill: 'none',
    stroke: ink(tone),
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dashes,
  });
}

function runner(
  key: string,
  points: readonly PlotPoint[],
  from: number,
  to: number | undefined,
  tone: string,
): Part {
  const markup = element('circle', {
    r: 5.5,
    fill: ink(tone),
    stroke: ink('paper'),
    'stroke-width': 2,
  });
  const place = (month: number) => pointIn(grid, points[month] ?? [0, 0]);
  if (to === undefined) return still(key, markup, place(from));
  return flying(key, markup, [0.3, place(from)], [1, place(to)]);
}
