import { still, type Part } from '#features/analogy/player/scene.ts';
import { defineLight } from '#ui/drawings/draw-lamp.ts';
import { definePeople } from '#ui/drawings/draw-person.ts';
import { pathData } from '#ui/drawings/path-data.ts';
import { element, ink, reuse } from '#ui/drawings/svg.ts';
import { drawDarkDoors, drawFarDoors } from './draw-far-street.ts';
import type { LightFrame } from './light-frame.ts';
import { streetLength, type LightStage } from './light-stage.ts';
import { defineStreetDoors, listDoors } from './list-doors.ts';
import { listTables } from './list-tables.ts';
import { doorPlace } from './street-door.ts';

/** Returns the definitions that the parts of the street share. */
export function defineLightRoom(id: string, { room }: LightStage): string {
  return room.tables ? defineStreetDoors(id) + defineLight(id) + definePeople(id) : '';
}

/** Returns the wall with its doors, then lamps, tables and people, from back to front. */
export function listRoomParts(
  id: string,
  stage: LightStage,
  from: LightFrame,
  to: LightFrame,
): Part[] {
  return [
    still('wall', drawWall(id, stage)),
    ...(stage.room.tables
      ? [...listDoors(id, stage, from, to), ...listTables(id, stage, from, to)]
      : [still('doors', drawFarDoors(stage, from))]),
  ];
}

function drawWall(id: string, stage: LightStage): string {
  const { x, y, width, height, floor, tables, doors } = stage.room;
  const area = (top: number, bottom: number, token: string) =>
    element('path', {
      d: pathData`M${x - 1} ${y + top}h${width + 1}V${y + bottom}h${-width}Z`,
      fill: ink(token),
    });
  const places = Array.from({ length: streetLength }, (_, index) => doorPlace(stage, index));
  const rows = [...new Set(places.map((place) => place.y))].sort((a, b) => a - b);
  const { scale = 1 } = places[0] ?? {};
  const dark = places.map((place) =>
    reuse(`${id}-dark`, { x: Math.round(place.x / scale), y: Math.round(place.y / scale) }),
  );
  const ledges = rows.map((row) => pathData`M${x} ${row + 1}h${width}`);
  return (
    area(0, floor, 'room') +
    element('path', {
      d: ledges.join(''),
      stroke: ink('room-floor'),
      'stroke-width': doors.rows > 3 && !tables ? 1.5 : 3,
    }) +
    (tables ? element('g', { transform: `scale(${scale})` }, ...dark) : drawDarkDoors(stage)) +
    (tables ? area(tables.beam - 5, tables.beam, 'skirting') : '') +
    (tables ? area(floor - 5, floor, 'skirting') + area(floor, height, 'room-floor') : '')
  );
}
