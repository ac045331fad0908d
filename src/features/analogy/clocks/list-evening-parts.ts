import { moving, still, type Part } from '#features/analogy/player/scene.ts';
import { defineDoors } from '#ui/drawings/draw-door.ts';
import { defineLight, drawLamp } from '#ui/drawings/draw-lamp.ts';
import { definePeople } from '#ui/drawings/draw-person.ts';
import { drawMeeting } from '#ui/drawings/draw-table.ts';
import { fade, ink } from '#ui/drawings/svg.ts';
import type { ClockFrame, Telling } from './clock-frame.ts';
import { keptTable, tableAt, type ClockStage } from './clock-stage.ts';
import { bell, drawAwning, drawEmptyRoom, drawMarketPlace } from './draw-evening.ts';
import { listAnswers } from './list-answers.ts';
import { listEveningDoor } from './list-evening-door.ts';
import { listEveningPeople } from './list-evening-people.ts';
import { listSparks } from './list-sparks.ts';

/** Returns the definitions that the parts of the room or the market share. */
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

/** Returns the room by night or the market in the morning, from back to front. */
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
    ...(telling === 'dating' ? listEveningDoor(id, stage, from, to) : []),
    ...(room.bell ? [bellPart(stage, room.bell, rings)] : []),
    ...listLights(id, stage, telling, from, to),
    ...room.tables.x.map((x, index) => still(`table-${index}`, drawMeeting(id), tableAt(stage, x))),
    ...(from.month === 0 ? listEveningPeople(id, stage, rings) : []),
    ...listSparks(stage, telling, from, to, rings),
    ...(from.month === 0 ? listAnswers(stage, from, rings) : []),
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
        tableAt(stage, place),
      ),
    );
  }
  const lamp = (lit: number) =>
    drawLamp(id, { drop: drop / scale, reach: (y - drop) / scale + 44, spread: 92, lit });
  return x.flatMap((place, index): Part[] => {
    const pose = { x: place, y: room.y, scale };
    // After the evening one lamp stays on, as bright as the spark.
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
