import { doorAt, doorHeight, doorWidth } from './door.ts';
import { element, fade, ink } from './svg.ts';

/** How the light fades that falls through a door onto the floor. */
export function defineDoors(id: string): string {
  const light = { 'stop-color': ink('door-light') };
  return fade(`${id}-spill`, { ...light, 'stop-opacity': 0.6 }, { ...light, 'stop-opacity': 0 });
}

/** A door that stands on the floor at 0,0, its hinge on the left. */
export function drawDoor(id: string, open: number): string {
  const { leaf, panels, knob, spill } = doorAt(open);
  const frame = `M-5 0V${-doorHeight - 5}H${doorWidth + 5}V0Z`;
  const way = `M0 0V${-doorHeight}H${doorWidth}V0Z`;
  const light = spill
    ? element('path', { d: way, fill: ink('door-light') }) +
      element('path', { d: spill, fill: `url(#${id}-spill)` })
    : '';
  return (
    element('path', { d: frame, fill: ink('door-frame') }) +
    light +
    element('path', { d: leaf, fill: ink('door') }) +
    element('path', { d: panels, fill: ink('door-2') }) +
    element('circle', { cx: knob.x, cy: knob.y, r: 3, fill: ink('lamp') })
  );
}
