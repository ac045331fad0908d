import { finePathData } from '#ui/drawings/path-data.ts';
import { element, ink } from '#ui/drawings/svg.ts';

/** The size of a plot, its margins, and the largest value on each axis. */
export type PlotGrid = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  mostX: number;
  mostY: number;
};

/** A point in the units of the axes. */
export type PlotPoint = readonly [x: number, y: number];

/** Returns a point in units of the picture. */
export function pointIn(grid: PlotGrid, [x, y]: PlotPoint): { x: number; y: number } {
  const { width, height, left, right, top, bottom, mostX, mostY } = grid;
  return {
    x: left + (x / mostX) * (width - left - right),
    y: height - bottom - (y / mostY) * (height - top - bottom),
  };
}

/** Returns the path data of a line through points. */
export function lineThrough(grid: PlotGrid, points: readonly PlotPoint[]): string {
  return points
    .map((point, index) => {
      const { x, y } = pointIn(grid, point);
      return index === 0 ? finePathData`M${x} ${y}` : finePathData`L${x} ${y}`;
    })
    .join('');
}

/** Returns horizontal grid lines and the numbers at both axes. An empty label is a tick without a number. */
export function drawGrid(
  grid: PlotGrid,
  acrossAt: readonly number[],
  marks: readonly (readonly [x: number, label: string])[],
): string {
  const words = { fill: ink('ink-2'), 'font-size': 12 };
  const lines = acrossAt.map((value) =>
    lineThrough(grid, [
      [0, value],
      [grid.mostX, value],
    ]),
  );
  const ticks = marks.map(([value]) => {
    const { x, y } = pointIn(grid, [value, 0]);
    return finePathData`M${x} ${y}v5`;
  });
  const numbers = acrossAt.map((value) => {
    const { x, y } = pointIn(grid, [0, value]);
    return element('text', { x: x - 7, y: y + 4, 'text-anchor': 'end' }, String(value));
  });
  const labels = marks.map(([value, label]) => {
    const { x, y } = pointIn(grid, [value, 0]);
    return label === '' ? '' : element('text', { x, y: y + 19, 'text-anchor': 'middle' }, label);
  });
  return (
    element('path', { d: lines.join(''), stroke: ink('line'), fill: 'none' }) +
    element('path', { d: ticks.join(''), stroke: ink('line-strong'), fill: 'none' }) +
    element('g', words, ...numbers, ...labels)
  );
}
