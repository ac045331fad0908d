import { pathData } from '#ui/drawings/path-data.ts';
import { element, ink } from '#ui/drawings/svg.ts';
import type { LightFrame } from './light-frame.ts';
import { streetLength, type LightStage } from './light-stage.ts';
import { doorPlace, stateOf, type DoorState } from './street-door.ts';

/** A door that is seen from afar, in whole units. */
const size = { width: 8, height: 17, slit: 2 };

/** Doors that nobody has opened yet. */
export function drawDarkDoors(stage: LightStage): string {
  const all = Array.from({ length: streetLength }, (_, id) => id);
  return rectangles(stage, all, 'room-floor');
}

/** Everybody's door, so far away that it is a lit, a half lit or a plain rectangle. */
export function drawFarDoors(stage: LightStage, { year }: LightFrame): string {
  const doors = (...states: readonly DoorState[]) =>
    year.plants.filter((tie) => states.includes(stateOf(tie))).map(({ id }) => id);
  return (
    rectangles(stage, doors('shut', 'ajar'), 'door') +
    rectangles(stage, doors('ajar'), 'door-light', size.slit) +
    rectangles(stage, doors('open'), 'door-light')
  );
}

/** One path for all of them: five such pictures are sent with the page. */
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
