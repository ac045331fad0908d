import { defineDoors, drawDoor } from '#ui/drawings/draw-door.ts';
import { defineLight, drawLamp } from '#ui/drawings/draw-lamp.ts';
import { definePeople } from '#ui/drawings/draw-person.ts';
import { drawMeeting, drawTable } from '#ui/drawings/draw-table.ts';
import { pathData } from '#ui/drawings/path-data.ts';
import { personAt } from '#ui/drawings/person.ts';
import { element, ink, placed } from '#ui/drawings/svg.ts';

/** A room at night: doors along the back wall, lamps over tables with two people each. */
export type Room = {
  x: number;
  width: number;
  height: number;
  /** Where the wall meets the floor. */
  floor: number;
  doors: readonly { x: number; open: number; scale: number }[];
  /** Tables with their lamp; `people` are two places in the list of people, `y` is the table top. */
  meetings: readonly { x: number; y: number; scale: number; people?: readonly [number, number] | undefined; lamp: number; lit: number }[];
};

/** What a room reuses. */
export function defineRoom(id: string): string {
  return defineDoors(id) + defineLight(id) + definePeople(id);
}

/** The whole room, in the coordinates of its picture. */
export function drawRoom(id: string, { x, width, height, floor, doors, meetings }: Room): string {
  const area = (top: number, bottom: number, fill: string) =>
    element('path', { d: pathData`M${x} ${top}h${width}V${bottom}h${-width}Z`, fill: ink(fill) });
  return (
    area(0, floor, 'room') +
    area(floor - 7, floor, 'skirting') +
    area(floor, height, 'room-floor') +
    doors
      .map((door) => element('g', { transform: placed(door.x, floor, door.scale) }, drawDoor(id, door.open)))
      .join('') +
    meetings
      .map(({ x: middle, y, scale, lamp, lit }) =>
        element('g', { transform: placed(middle, 0) }, drawLamp(id, { drop: lamp, reach: y - lamp + 44 * scale, spread: 92 * scale, lit })),
      )
      .join('') +
    meetings
      .map(({ x: middle, y, scale, people }) =>
        element('g', { transform: placed(middle, y, scale) }, people ? drawMeeting(id, personAt(people[0]), personAt(people[1])) : drawTable()),
      )
      .join('')
  );
}
