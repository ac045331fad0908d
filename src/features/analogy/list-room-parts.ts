import { defineDoors, drawDoor } from '#ui/drawings/draw-door.ts';
import { defineLight, drawLamp } from '#ui/drawings/draw-lamp.ts';
import { definePeople, drawPerson } from '#ui/drawings/draw-person.ts';
import { drawMeeting } from '#ui/drawings/draw-table.ts';
import { pathData } from '#ui/drawings/path-data.ts';
import { personAt } from '#ui/drawings/person.ts';
import { element, ink, placed, reuse } from '#ui/drawings/svg.ts';
import type { LightFrame } from './light-frame.ts';
import { streetLength, type LightStage } from './light-stage.ts';
import { moving, still, type Part } from './scene.ts';
import { yearParameters } from './year-parameters.ts';
import type { Tie } from './year.ts';

/** How a door of the street stands. Behind `dark` lives somebody whom nobody has met. */
type DoorState = 'open' | 'ajar' | 'shut' | 'dark';

const openness: Readonly<Record<DoorState, number>> = { open: 1, ajar: 0.3, shut: 0, dark: 0 };

/** A door with room around it, in the units of a door of 56 by 120. */
const cell = { width: 104, height: 172, hinge: 24, sill: 150 };

/** What the room's parts reuse. */
export function defineLightRoom(id: string, { room }: LightStage): string {
  const door = (state: DoorState, markup: string) => element('g', { id: `${id}-${state}` }, markup);
  const states: readonly DoorState[] = ['open', 'ajar', 'shut'];
  return (
    defineDoors(id) +
    door('dark', darkDoor) +
    states.map((state) => door(state, drawDoor(id, openness[state]))).join('') +
    (room.tables ? defineLight(id) + definePeople(id) : '')
  );
}

const darkDoor =
  element('path', { d: 'M-4 0V-124H60V0Z', fill: ink('skirting') }) +
  element('path', { d: 'M0 0V-120H56V0Z', fill: ink('room-floor') });

/** The wall with its doors, then lamps, tables and people, from back to front. */
export function listRoomParts(
  id: string,
  stage: LightStage,
  from: LightFrame,
  to: LightFrame,
): Part[] {
  const { room } = stage;
  return [
    still('wall', drawWall(id, stage)),
    ...listDoors(id, stage, from, to),
    ...(room.tables ? listTables(id, stage, from, to) : []),
  ];
}

/** Where a lamp hangs. */
export function lampX({ room }: LightStage, lamp: number): number {
  return Math.round(room.x + (room.width * (lamp + 0.5)) / yearParameters.lights);
}

/** Where the door of a plant's person is: its sill, and the scale of a door. */
export function doorPlace(
  { room }: LightStage,
  id: number,
): { x: number; y: number; scale: number } {
  const { y, height, columns, rows } = room.doors;
  // Neighbours in time are no neighbours in the street.
  const place = (id * 19 + 16) % streetLength;
  const [wide, high] = [room.width / columns, height / rows];
  const scale = Math.round(Math.min(wide / cell.width, high / cell.height) * 1000) / 1000;
  const left = ((place % columns) + 0.5) * wide - (cell.width / 2 - cell.hinge) * scale;
  const sill = (Math.floor(place / columns) + 0.5) * high + (cell.sill - cell.height / 2) * scale;
  return { x: Math.round(room.x + left), y: Math.round(room.y + y + sill), scale };
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
    element('g', { transform: `scale(${scale})` }, ...dark) +
    (tables ? area(tables.beam - 5, tables.beam, 'skirting') : '') +
    (tables ? area(floor - 5, floor, 'skirting') + area(floor, height, 'room-floor') : '')
  );
}

function stateOf(tie: Tie | undefined): DoorState {
  if (tie === undefined) return 'dark';
  if (tie.s >= yearParameters.deep) return 'open';
  return tie.s >= yearParameters.open ? 'ajar' : 'shut';
}

/** One part for all doors that stay, one for each that moves. */
function listDoors(id: string, stage: LightStage, from: LightFrame, to: LightFrame): Part[] {
  const stays: string[] = [];
  const moves: Part[] = [];
  for (const after of to.year.plants) {
    const { x, y, scale } = doorPlace(stage, after.id);
    const before = stateOf(from.year.plants.find((tie) => tie.id === after.id));
    const now = stateOf(after);
    const door = (state: DoorState) => reuse(`${id}-${state}`);
    const put = (state: DoorState) =>
      element('g', { transform: `translate(${x} ${y})scale(${scale})` }, door(state));
    if (before === now) {
      stays.push(put(now));
      continue;
    }
    const pose = { x, y, scale };
    // What is wider open lies on top, so one fade is enough for both.
    if (openness[now] > openness[before]) {
      if (before !== 'dark') stays.push(put(before));
      const start = before === 'dark' ? 0.8 : 0.6;
      moves.push(
        moving(
          `door-${after.id}`,
          door(now),
          [start, { ...pose, opacity: 0 }],
          [start + 0.2, pose],
        ),
      );
    } else {
      stays.push(put(now));
      moves.push(
        moving(`door-${after.id}`, door(before), [0.3, pose], [0.6, { ...pose, opacity: 0 }]),
      );
    }
  }
  return [still('doors', stays.join('')), ...moves];
}

function listTables(id: string, stage: LightStage, from: LightFrame, to: LightFrame): Part[] {
  const { tables, y: top } = stage.room;
  if (!tables) return [];
  const { y, scale, beam, drop } = tables;
  const lamps = Array.from({ length: yearParameters.lights }, (_, lamp) => lamp);
  const lamp = (lit: number) =>
    drawLamp(id, {
      drop: drop / scale,
      reach: (y - beam - drop) / scale + 44,
      spread: 88,
      lit,
    });
  const isLit = (frame: LightFrame, index: number) => index < frame.lights.meeting;
  const lights = lamps.flatMap((index): Part[] => {
    const pose = { x: lampX(stage, index), y: top + beam, scale };
    const [was, is] = [isLit(from, index), isLit(to, index)];
    return [
      still(`lamp-${index}`, lamp(0), pose),
      ...(was || is
        ? [
            moving(
              `light-${index}`,
              lamp(1),
              [0, { ...pose, opacity: was ? 1 : 0 }],
              [0.25, { ...pose, opacity: is ? 1 : 0 }],
            ),
          ]
        : []),
    ];
  });
  const people = lamps.flatMap((index): Part[] => {
    const pose = { x: lampX(stage, index), y: top + y, scale };
    const pair = (frame: LightFrame) =>
      index < frame.seated ? drawPair(id, frame.year.month * 2 + index * 3) : '';
    const [old, now] = [pair(from), pair(to)];
    const table = still(`table-${index}`, drawMeeting(id), pose);
    if (old === now) return [table, ...(now === '' ? [] : [still(`pair-${index}`, now, pose)])];
    return [
      table,
      ...(old === ''
        ? []
        : [
            moving(`left-${index}`, old, [0, pose], [0.2, { ...pose, x: pose.x + 14, opacity: 0 }]),
          ]),
      ...(now === ''
        ? []
        : [
            moving(
              `pair-${index}`,
              now,
              [0.15, { ...pose, x: pose.x - 14, opacity: 0 }],
              [0.35, pose],
            ),
          ]),
    ];
  });
  return [...lights, ...people];
}

/** Two people at a table, without the table. */
function drawPair(id: string, first: number): string {
  const person = (index: number) => drawPerson(id, personAt(index));
  return (
    element('g', { transform: placed(-50, -5) }, person(first)) +
    element('g', { transform: placed(50, -5, [-1, 1]) }, person(first + 1))
  );
}
