import { defineDoors, drawDoor } from './draw-door.ts';
import { defineLight, drawLamp } from './draw-lamp.ts';
import { definePeople } from './draw-person.ts';
import { drawMeeting } from './draw-table.ts';
import { pathData } from './path-data.ts';
import type { Meeting, PlacedDoor, Room } from './room.ts';
import { element, ink, placed } from './svg.ts';

/** What a room reuses. */
export function defineRoom(id: string, { meetings }: Room): string {
  const hasPeople = meetings.some(({ people }) => people);
  return defineDoors(id) + defineLight(id) + (hasPeople ? definePeople(id) : '');
}

/** The whole room, in the coordinates of its picture. */
export function drawRoom(id: string, { x, width, height, floor, doors, meetings }: Room): string {
  const area = (top: number, bottom: number, token: string) =>
    element('path', {
      d: pathData`M${x} ${top}h${width}V${bottom}h${-width}Z`,
      fill: ink(token),
    });
  const door = ({ x: hinge, open, scale }: PlacedDoor) =>
    element('g', { transform: placed(hinge, floor, scale) }, drawDoor(id, open));
  return (
    area(0, floor, 'room') +
    area(floor - 7, floor, 'skirting') +
    area(floor, height, 'room-floor') +
    doors.map(door).join('') +
    meetings.map((meeting) => lampOver(id, meeting)).join('') +
    meetings.map((meeting) => table(id, meeting)).join('')
  );
}

function lampOver(id: string, { x, y, scale, lamp, lit }: Meeting): string {
  // The light reaches the foot of the table and takes in both chairs.
  const light = { drop: lamp, reach: y - lamp + 44 * scale, spread: 92 * scale, lit };
  return element('g', { transform: placed(x, 0) }, drawLamp(id, light));
}

function table(id: string, { x, y, scale, people }: Meeting): string {
  return element('g', { transform: placed(x, y, scale) }, drawMeeting(id, people));
}
