import { lampAt, type LampParameters } from '#ui/drawings/lamp.ts';
import { element, ink, placed } from '#ui/drawings/svg.ts';

/** How light fades on its way down from a lamp. */
export function defineLight(id: string): string {
  const stop = (offset: number, opacity: number) =>
    element('stop', { offset, 'stop-color': ink('cone'), 'stop-opacity': opacity });
  return element('linearGradient', { id: `${id}-cone`, x2: 0, y2: 1 }, stop(0, 0.5), stop(1, 0.04));
}

/** A lamp that hangs from the ceiling at 0,0. */
export function drawLamp(id: string, parameters: LampParameters): string {
  const { drop, lit, shade, wide, narrow } = lampAt(parameters);
  const fill = `url(#${id}-cone)`;
  const light = lit > 0
    ? element('g', { fill, opacity: lit < 1 ? lit : undefined }, element('path', { d: wide }), element('path', { d: narrow }))
    : '';
  const glow = lit > 0 ? element('ellipse', { cy: drop, rx: 13, ry: 4, fill: ink('door-light'), opacity: lit < 1 ? lit : undefined }) : '';
  const cord = element('path', { d: `M0 0V${drop - 20}`, stroke: ink('lamp-off'), 'stroke-width': 2 });
  return light + glow + cord + element('path', { d: shade, transform: placed(0, drop), fill: ink(lit > 0 ? 'lamp' : 'lamp-off') });
}
