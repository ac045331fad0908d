import { pathData } from '#ui/drawings/path-data.ts';
import { element, ink } from '#ui/drawings/svg.ts';
import type { LightFrame } from './light-frame.ts';
import { streetLength, type LightStage } from './light-stage.ts';
import { doorPlace, doorState, listMet, type DoorState } from './street-door.ts';

/** The size of a door in small pictures, in whole units to keep the markup short. */
const size = { width: 8, height: 17, slit: 2, sign: { left: 2, top: 14, width: 4, height: 5 } };

/** Returns all doors of the street, dark. */
export function drawDarkDoors(stage: LightStage): string {
  const all = Array.from({ length: streetLength }, (_, id) => id);
  return rectangles(stage, all, 'room-floor');
}

/** Returns the doors of everybody who was met: lit, half lit or plain, with a window or a card. */
export function drawFarDoors(stage: LightStage, { state }: LightFrame): string {
  const doors = (...states: readonly DoorState[]) =>
    listMet(state).filter((id) => states.includes(doorState(state, id)));
  return (
    rectangles(stage, doors('shut', 'ajar', 'no', 'left'), 'door') +
    rectangles(stage, doors('ajar'), 'door-light', size.slit) +
    rectangles(stage, doors('open'), 'door-light') +
    signs(stage, doors('no'), 'door-light') +
    signs(stage, doors('left'), 'shirt')
  );
}

/** The window or the card on closed doors. */
function signs(stage: LightStage, doors: readonly number[], token: string): string {
  if (doors.length === 0) return '';
  const { left, top, width, height } = size.sign;
  const d = doors.map((id) => {
    const { x, y } = doorPlace(stage, id);
    return pathData`M${x + left} ${y - top}h${width}v${height}h${-width}Z`;
  });
  return element('path', { d: d.join(''), fill: ink(token) });
}

/** One path for all doors of a kind: the page is sent with five such pictures. */
function rectangles(
  stage: LightStage,
  doors: readonly number[],
  token: string,
  width = size.width,
): string {
  if (doors.length === 0) return '';
  const d = doors.map((id) => {
    const { x, y } = doorPlace(stage, id);
    const left = x + size.width - width;
    return pathData`M${left} ${y}v${-size.height}h${width}v${size.height}Z`;
  });
  return element('path', { d: d.join(''), fill: ink(token) });
}
