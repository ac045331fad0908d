import { sparkAt } from './spark.ts';
import { element, ink } from './svg.ts';

/** A spark around 0,0, gone when its strength is 0. `tone` names the token of its rays. */
export function drawSpark(strength: number, tone = 'light'): string {
  if (strength < 0.02) return '';
  const { long, short } = sparkAt(strength);
  return element(
    'g',
    { stroke: ink(tone), 'stroke-linecap': 'round' },
    element('path', { d: long, 'stroke-width': 3.5 }),
    element('path', { d: short, 'stroke-width': 2.5 }),
    element('circle', { r: 1.5 + 4.5 * strength, fill: ink('door-light'), stroke: 'none' }),
  );
}
