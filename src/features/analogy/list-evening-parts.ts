import { defineDoors, drawDoor } from '#ui/drawings/draw-door.ts';
import { defineLight, drawLamp } from '#ui/drawings/draw-lamp.ts';
import { definePeople, drawPerson } from '#ui/drawings/draw-person.ts';
import { drawSpark } from '#ui/drawings/draw-spark.ts';
import { drawMeeting } from '#ui/drawings/draw-table.ts';
import { personAt } from '#ui/drawings/person.ts';
import { element, fade, ink, placed } from '#ui/drawings/svg.ts';
import type { ClockFrame, Telling } from './clock-frame.ts';
import { keptTable, type ClockStage } from './clock-stage.ts';
import { bell, drawAwning, drawEmptyRoom, drawMarketPlace } from './draw-evening.ts';
import { moving, still, type Part } from './scene.ts';
import { yearParameters } from './year-parameters.ts';

/** What the parts of the room or the market reuse. */
export function defineEvening(id: string, { room }: ClockStage, telling: Telling): string {
  return (
    defineDoors(id) +
    defineLight(id) +
    (room.tables.x.length > 0 ? definePeople(id) : '') +
    (telling === 'market'
      ? fade(
          `${id}-morning`,
          { 'stop-color': ink('morning-top') },
          { 'stop-color': ink('morning-bottom') },
        )
      : '')
  );
}

/** The room by night, or the market in the morning, from back to front. */
export function listEveningParts(
  id: string,
  stage: ClockStage,
  telling: Telling,
  from: ClockFrame,
  to: ClockFrame,
): Part[] {
  const { room } = stage;
  const place =
    telling === 'market' ? drawMarketPlace(`${id}-morning`, stage) : drawEmptyRoom(stage);
  const rings = from.month === 0 && to.month > 0;
  return [
    still('place', place),
    ...(telling === 'dating' ? listDoor(id, stage, from, to) : []),
    ...(room.bell ? [bellPart(stage, room.bell, rings)] : []),
    ...listLights(id, stage, telling, from, to),
    ...room.tables.x.map((x, index) => still(`table-${index}`, drawMeeting(id), at(stage, x))),
    ...(from.month === 0 ? listPeople(id, stage, rings) : []),
    ...listSparks(stage, telling, from, to, rings),
  ];
}

function at({ room }: ClockStage, x: number) {
  const { y, scale } = room.tables;
  return { x, y: room.y + y, scale };
}

/** A spark or a bond keeps the door open. */
function openness({ spark, bond }: ClockFrame): number {
  const strength = Math.max(spark, bond);
  if (strength >= yearParameters.deep) return 1;
  return strength >= yearParameters.open ? 0.3 : 0;
}

function listDoor(id: string, stage: ClockStage, from: ClockFrame, to: ClockFrame): Part[] {
  const { door, y } = stage.room;
  const pose = { ...door, y: y + door.y };
  const [was, is] = [openness(from), openness(to)];
  if (was === is) return [still('door', drawDoor(id, is), pose)];
  const [less, more] = [Math.min(was, is), Math.max(was, is)];
  return [
    still('door', drawDoor(id, less), pose),
    moving(
      'door-opens',
      drawDoor(id, more),
      [0.3, { ...pose, opacity: was > is ? 1 : 0 }],
      [0.9, { ...pose, opacity: was > is ? 0 : 1 }],
    ),
  ];
}

function bellPart(
  { room }: ClockStage,
  { x, y, scale }: { x: number; y: number; scale: number },
  rings: boolean,
): Part {
  const pose = { x, y: room.y + y, scale };
  if (!rings) return still('bell', bell, pose);
  const swing = [0, 20, -18, 15, -12, 8, -5, 0];
  return moving(
    'bell',
    bell,
    ...swing.map((turn, index) => [0.04 + index * 0.025, { ...pose, turn }] as const),
  );
}

function listLights(
  id: string,
  stage: ClockStage,
  telling: Telling,
  from: ClockFrame,
  to: ClockFrame,
): Part[] {
  const { room } = stage;
  const { x, y, scale, drop } = room.tables;
  const kept = keptTable(stage);
  if (telling === 'market') {
    const tones = ['cloth-1', 'cloth-6', 'cloth-2'];
    return x.map((place, index) =>
      still(
        `awning-${index}`,
        drawAwning(tones[index + (x.length > 1 ? 0 : 1)] ?? 'cloth-1'),
        at(stage, place),
      ),
    );
  }
  const lamp = (lit: number) =>
    drawLamp(id, { drop: drop / scale, reach: (y - drop) / scale + 44, spread: 92, lit });
  return x.flatMap((place, index): Part[] => {
    const pose = { x: place, y: room.y, scale };
    // After the evening one lamp is left, and it burns as bright as the spark.
    const lit = ({ month, spark }: ClockFrame) =>
      month === 0 ? 1 : index === kept ? Math.round(spark * 50) / 50 : 0;
    const [was, is] = [lit(from), lit(to)];
    const start = from.month === 0 ? 0.72 : 0.1;
    return [
      still(`lamp-${index}`, lamp(0), pose),
      ...(was + is === 0
        ? []
        : [
            moving(
              `light-${index}`,
              lamp(1),
              [start, { ...pose, opacity: was }],
              [start + 0.2, { ...pose, opacity: is }],
            ),
          ]),
    ];
  });
}

/** Pairs at the tables. When the bell rings, those on the right move on, and later all go home. */
function listPeople(id: string, stage: ClockStage, rings: boolean): Part[] {
  const { x } = stage.room.tables;
  const person = (index: number, side: 1 | -1) =>
    element(
      'g',
      { transform: placed(side === 1 ? -50 : 50, -5, [side, 1]) },
      drawPerson(id, personAt(index)),
    );
  return x.flatMap((place, index): Part[] => {
    const pose = at(stage, place);
    const step = 26 * pose.scale;
    const stays = person(index * 2, 1);
    const moves = person(index * 2 + 1, -1);
    if (!rings) {
      return [still(`stays-${index}`, stays, pose), still(`moves-${index}`, moves, pose)];
    }
    const comes = person(index === 0 ? 6 : index * 2 - 1, -1);
    const home = 0.7 + index * 0.03;
    const away = { ...pose, x: pose.x + step, opacity: 0 };
    return [
      moving(`stays-${index}`, stays, [home, pose], [home + 0.14, { ...pose, opacity: 0 }]),
      moving(`moves-${index}`, moves, [0.2, pose], [0.3, away]),
      moving(
        `comes-${index}`,
        comes,
        [0.3, { ...pose, x: pose.x - step, opacity: 0 }],
        [0.42, pose],
        [home, pose],
        [home + 0.14, away],
      ),
    ];
  });
}

function listSparks(
  stage: ClockStage,
  telling: Telling,
  from: ClockFrame,
  to: ClockFrame,
  rings: boolean,
): Part[] {
  const { x, scale } = stage.room.tables;
  const markup = drawSpark(1, telling === 'market' ? 'spark-by-day' : 'light');
  const place = (index: number) => {
    const table = at(stage, x[index] ?? 0);
    return { x: table.x, y: table.y - 58 * scale };
  };
  const look = ({ spark }: ClockFrame) => ({
    scale: scale * (0.3 + 0.7 * spark),
    opacity: spark < 0.02 ? 0 : Math.min(1, 0.25 + spark * 1.5),
  });
  const kept = keptTable(stage);
  const here = place(kept);
  if (!rings) {
    const [was, is] = [look(from), look(to)];
    if (was.opacity + is.opacity === 0) return [];
    return [moving('spark', markup, [0, { ...here, ...was }], [0.9, { ...here, ...is }])];
  }
  const small = (index: number): Part =>
    moving(
      `spark-${index}`,
      markup,
      [0.44 + index * 0.03, { ...place(index), scale: 0 }],
      [0.5 + index * 0.03, { ...place(index), scale: scale * 0.55 }],
      [0.58 + index * 0.03, { ...place(index), scale: scale * 0.7, opacity: 0 }],
    );
  return [
    ...x.flatMap((_, index) => (index === kept ? [] : [small(index)])),
    moving(
      'spark',
      markup,
      [0, { ...here, ...look(from) }],
      [0.06, { ...here, scale: 0, opacity: 0 }],
      [0.48, { ...here, scale: 0 }],
      [0.58, { ...here, scale: scale * 1.15 }],
      [0.64, { ...here, ...look(to) }],
    ),
  ];
}
