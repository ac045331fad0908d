import { pathData } from '#ui/drawings/path-data.ts';
import { element, ink } from '#ui/drawings/svg.ts';
import type { LightFrame } from './light-frame.ts';
import { streetLength, type LightStage } from './light-stage.ts';
import { doorPlace, doorState, type DoorState } from './street-door.ts';

/** The size of a door in small pictures, in whole units to keep the markup short. */
const size = { width: 8, height: 17, slit: 2 };

/** Returns all doors of the street, dark. */
export function drawDarkDoors(stage: LightStage): string {
  const all = Array.from({ length: streetLength }, (_, id) => id);
  return rectangles(stage, all, 'room-floor');
}

/** Returns the doors of everybody who was met, as rectangles: lit, half lit or plain. */
export function drawFarDoors(stage: LightStage, { state }: LightFrame): string {
  const doors = (...states: readonly DoorState[]) =>
    state.plants.filter((tie) => states.includes(doorState(tie))).map(({ id }) => id);
  return (
    rectangles(stage, doors('shut', 'ajar'), 'door') +
    rectangles(stage, doors('ajar'), 'door-light', size.slit) +
    rectangles(stage, doors('open'), 'door-light')
  );
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
