import type { Garden } from './garden.ts';
import { pathData } from './path-data.ts';
import { element, fade, ink, reuse } from './svg.ts';

/** More tufts of grass than this are clutter. */
const mostTufts = 6;

/** The shade of the soil and a tuft of grass. */
export function defineGround(id: string): string {
  return (
    fade(`${id}-soil`, { 'stop-color': ink('soil') }, { 'stop-color': ink('soil-2') }) +
    element('path', { id: `${id}-tuft`, d: 'M-5 0-10-8-2-2 0-11 2-2 9-7 5 0Z' })
  );
}

/** Soil with pebbles, and the grass that ends in a soft wave. */
export function drawGround(id: string, { width, height, ground, plants }: Garden): string {
  const tufts = plants.slice(0, mostTufts).map(({ x }, index) =>
    // To the left and to the right of a plant in turn.
    reuse(`${id}-tuft`, { x: x + (index % 2 ? 30 : -34), y: ground }),
  );
  return (
    element('path', {
      d: pathData`M0 ${ground}H${width}V${height}H0Z`,
      fill: `url(#${id}-soil)`,
    }) +
    drawPebbles(width, ground, height - ground) +
    element('g', { fill: ink('grass') }, element('path', { d: grassAt(width, ground) }), ...tufts)
  );
}

function grassAt(width: number, ground: number): string {
  const count = Math.round(width / 56);
  const half = width / count / 2;
  const wave = pathData`q${-half / 2} 6 ${-half} 0t${-half} 0`;
  return `${pathData`M0 ${ground - 3}H${width}V${ground + 5}`}${wave.repeat(count)}Z`;
}

/** Three sloping dashed lines: a stone for each dash, at the cost of one path. */
function drawPebbles(width: number, ground: number, depth: number): string {
  const row = (from: number, to: number, start: number) =>
    pathData`M${start} ${ground + depth * from}L${width} ${ground + depth * to}`;
  return element('path', {
    d: row(0.3, 0.5, 0) + row(0.55, 0.62, 37) + row(0.8, 0.74, 74),
    stroke: ink('pebble'),
    'stroke-width': 6,
    'stroke-linecap': 'round',
    'stroke-dasharray': '0 94 9 141 4 172',
  });
}
