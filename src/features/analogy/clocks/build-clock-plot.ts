import { bondOf, crossing, hasTie, spark, type Decision } from '#features/analogy/model/clocks.ts';
import {
  drawGrid,
  lineThrough,
  pointIn,
  type PlotGrid,
  type PlotPoint,
} from '#features/analogy/player/plot-grid.ts';
import { flying, moving, still, type Part, type Scene } from '#features/analogy/player/scene.ts';
import { element, ink } from '#ui/drawings/svg.ts';
import { monthAtPlace, placeOfMonth } from './clock-frame.ts';

const grid: PlotGrid = {
  ...{ width: 380, height: 212, left: 30, right: 14, top: 14, bottom: 28 },
  ...{ mostX: 7, mostY: 1 },
};

/** What the plot of the two clocks shows. */
export type ClockPlot = {
  /** The months of the marks. Places are indexes of marks, with fractions between them. */
  marks: readonly number[];
  perMonth: number;
  decision?: Decision;
  /** The place up to which both curves are drawn. */
  seen: number;
  /** The place of the two dots, and the one to which they are animated. */
  from: number;
  to?: number | undefined;
  /** The month that the learner guessed. */
  guess?: number | undefined;
};

/** Returns two curves: how the spark falls and the bond rises, up to the place that was seen. */
export function buildClockPlot(plot: ClockPlot): Scene {
  const { marks, perMonth, decision = 'both-yes', seen, from, to, guess } = plot;
  const sparkAt = (place: number): PlotPoint => [place, spark(monthAtPlace(marks, place))];
  const bondAt = (place: number): PlotPoint => [
    place,
    bondOf(monthAtPlace(marks, place), perMonth, decision),
  ];
  const labels = marks.map((month, index): [number, string] => [index, shortMonth(month)]);
  const met = hasTie(0, decision) ? crossing(perMonth) : null;
  const crossed = met === null ? undefined : placeOfMonth(marks, met);
  const curves = (start: number, end: number) =>
    curve(sparkAt, start, end, 'reach', '7 4') + curve(bondAt, start, end, 'roots');
  const isNew = to !== undefined && to > seen;
  return {
    width: grid.width,
    height: grid.height,
    defs: '',
    parts: [
      still('grid', drawGrid(grid, [0, 0.5, 1], labels)),
      ...(guess === undefined ? [] : [still('guess', flag(placeOfMonth(marks, guess)))]),
      still('seen', curves(0, seen)),
      ...(isNew ? [moving('new', curves(seen, to), [0, { opacity: 0 }], [1, {}])] : []),
      ...(crossed !== undefined && crossed <= seen && met !== null
        ? [still('crossing', ring([crossed, spark(met)]))]
        : []),
      runner('spark', sparkAt, from, to, 'reach'),
      runner('bond', bondAt, from, to, 'roots'),
    ],
  };
}

function shortMonth(month: number): string {
  if (month === 0.5) return '½';
  return month === 0 || month >= 1 ? String(month) : '';
}

type Curve = (place: number) => PlotPoint;

function curve(at: Curve, start: number, end: number, tone: string, dashes?: string): string {
  const steps = Math.max(1, Math.round((end - start) * 8));
  const points = Array.from({ length: steps + 1 }, (_, step) =>
    at(start + ((end - start) * step) / steps),
  );
  return element('path', {
    d: lineThrough(grid, points),
    fill: 'none',
    stroke: ink(tone),
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dashes,
  });
}

/** A dot that moves along its curve. */
function runner(key: string, at: Curve, from: number, to: number | undefined, tone: string): Part {
  const markup = element('circle', {
    r: 5.5,
    fill: ink(tone),
    stroke: ink('paper'),
    'stroke-width': 2,
  });
  if (to === undefined) return still(key, markup, pointIn(grid, at(from)));
  const steps = 8;
  const path = Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    return [share, pointIn(grid, at(from + (to - from) * share))] as const;
  });
  return flying(key, markup, ...path);
}

function ring(point: PlotPoint): string {
  const { x, y } = pointIn(grid, point);
  return element('circle', {
    cx: x,
    cy: y,
    r: 9,
    fill: 'none',
    stroke: ink('light-ink'),
    'stroke-width': 2.5,
  });
}

/** The guess, as a flag on the axis. */
function flag(place: number): string {
  const { x, y } = pointIn(grid, [place, 0]);
  return (
    element('path', {
      d: lineThrough(grid, [
        [place, 0],
        [place, 1],
      ]),
      stroke: ink('line-strong'),
      'stroke-width': 1.5,
      'stroke-dasharray': '2 4',
    }) +
    element('path', {
      d: `M0 0V-26H20L15-20 20-14H0`,
      transform: `translate(${Math.round(x)} ${Math.round(y)})`,
      fill: ink('light'),
      stroke: ink('ink'),
      'stroke-width': 1.5,
    })
  );
}
