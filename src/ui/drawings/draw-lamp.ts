import { lampAt, type LampParameters } from './lamp.ts';
import { element, fade, ink, placed } from './svg.ts';

/** How light fades on its way down from a lamp. */
export function defineLight(id: string): string {
  const cone = { 'stop-color': ink('cone') };
  return fade(`${id}-cone`, { ...cone, 'stop-opacity': 0.5 }, { ...cone, 'stop-opacity': 0 });
}

/** A lamp that hangs from the ceiling at 0,0. */
export function drawLamp(id: string, parameters: LampParameters): string {
  const { drop, lit, shade, wide, narrow } = lampAt(parameters);
  const cord = { d: `M0 0V${drop - 20}`, stroke: ink('lamp-off'), 'stroke-width': 2 };
  const hood = { d: shade, transform: placed(0, drop), fill: ink(lit > 0 ? 'lamp' : 'lamp-off') };
  const light = element(
    'g',
    { fill: `url(#${id}-cone)`, opacity: lit < 1 ? lit : undefined },
    element('path', { d: wide }),
    element('path', { d: narrow }),
    element('ellipse', { cy: drop, rx: 13, ry: 4, fill: ink('door-light') }),
  );
  return (lit > 0 ? light : '') + element('path', cord) + element('path', hood);
}
