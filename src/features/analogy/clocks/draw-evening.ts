import { pathData } from '#ui/drawings/path-data.ts';
import { element, ink } from '#ui/drawings/svg.ts';
import type { ClockStage } from './clock-stage.ts';

/** Returns the empty room: wall, floor, and a window with the night sky. */
export function drawEmptyRoom({ room }: ClockStage): string {
  const area = areaOf(room);
  return (
    area(0, room.floor, 'room') +
    (room.window ? drawWindow(room.y, room.window) : '') +
    area(room.floor - 7, room.floor, 'skirting') +
    area(room.floor, room.height, 'room-floor')
  );
}

/** Returns the empty market place: morning sky, distant roofs, and the ground. */
export function drawMarketPlace(gradient: string, { room }: ClockStage): string {
  const { x, y, width, floor } = room;
  const at = y + floor;
  const roofs = pathData`M${x} ${at}v-46l26-20 26 20v-22h40v16l20-22 20 22v-14h34v34l30-26 30 26v-30h${width - 278}V${at}Z`;
  return (
    element('path', {
      d: pathData`M${x - 1} ${y}h${width + 1}V${at}h${-width - 1}Z`,
      fill: `url(#${gradient})`,
    }) +
    element('path', { d: roofs, fill: ink('hill') }) +
    areaOf(room)(floor, room.height, 'stall-ground')
  );
}

/** Returns the awning of a stall: stripes with a scalloped edge, and posts. 150 wide. */
export function drawAwning(tone: string): string {
  const stripes = [-75, -45, -15, 15, 45];
  const stripe = (from: number, index: number) =>
    element('path', {
      d: pathData`M${from * 0.86} -118h${30 * 0.86}L${from + 30} -82a15 13 0 0 1-30 0Z`,
      fill: index % 2 ? ink('shirt') : ink(tone),
    });
  return (
    element('path', { d: 'M-68-84V44M68-84V44', stroke: ink('table-2'), 'stroke-width': 4 }) +
    stripes.map(stripe).join('')
  );
}

/** The bell that ends a talk. It hangs from the origin. */
export const bell =
  element('path', { d: 'M0-40V0', stroke: ink('lamp-off'), 'stroke-width': 2 }) +
  element('path', { d: 'M-4 33a5 5 0 0 0 8 0Z', fill: ink('lamp-off') }) +
  element('path', {
    d: 'M0 0C-13 2-13 14-15 24L-20 32H20L15 24C13 14 13 2 0 0Z',
    fill: ink('lamp'),
  });

function areaOf({ x, y, width }: ClockStage['room']) {
  return (top: number, bottom: number, token: string) =>
    element('path', {
      d: pathData`M${x - 1} ${y + top}h${width + 1}V${y + bottom}h${-width - 1}Z`,
      fill: ink(token),
    });
}

function drawWindow(top: number, { x, y, scale }: { x: number; y: number; scale: number }): string {
  const pane = 'M-34 58V-30A34 34 0 0 1 34-30V58Z';
  return element(
    'g',
    { transform: `translate(${x} ${top + y})scale(${scale})` },
    element('path', { d: pane, fill: ink('night-2') }),
    element('circle', { cx: 9, cy: -28, r: 12, fill: ink('door-light') }),
    element('circle', { cx: 4, cy: -31, r: 11, fill: ink('night-2') }),
    element('path', {
      d: 'M-18-40v.1M-20-8v.1M-8 18v.1M20 8v.1M22 34v.1M-22 40v.1',
      stroke: ink('door-light'),
      'stroke-width': 3,
      'stroke-linecap': 'round',
    }),
    element('path', {
      d: `${pane}M0-64V58M-34-4H34`,
      fill: 'none',
      stroke: ink('door-frame'),
      'stroke-width': 5,
    }),
    element('path', { d: 'M-42 60H42', stroke: ink('door-frame'), 'stroke-width': 7 }),
  );
}
