import { doorAt, doorHeight, doorWidth } from '#ui/drawings/door.ts';
import { element, ink } from '#ui/drawings/svg.ts';

/** What doors reuse: the frame, and the light that falls onto the floor. */
export function defineDoors(id: string): string {
  const stop = (offset: number, opacity: number) =>
    element('stop', { offset, 'stop-color': ink('door-light'), 'stop-opacity': opacity });
  return element('linearGradient', { id: `${id}-spill`, x2: 0, y2: 1 }, stop(0, 0.55), stop(1, 0));
}

/** A door that stands on the floor at 0,0, its hinge on the left. */
export function drawDoor(id: string, open: number): string {
  const { state, leaf, panels, knob, spill } = doorAt(open);
  const frame = element('path', {
    d: `M-5 0V${-doorHeight - 5}H${doorWidth + 5}V0H${doorWidth}Z`,
    fill: ink('door-frame'),
  });
  const way = element('path', { d: `M0 0V${-doorHeight}H${doorWidth}V0Z`, fill: ink(state === 'shut' ? 'door' : 'door-light') });
  return (
    frame +
    way +
    (spill ? element('path', { d: spill, fill: `url(#${id}-spill)` }) : '') +
    element('path', { d: leaf, fill: ink('door') }) +
    element('path', { d: panels, fill: ink('door-2') }) +
    element('circle', { cx: knob.x, cy: knob.y, r: 3, fill: ink('lamp') })
  );
}
