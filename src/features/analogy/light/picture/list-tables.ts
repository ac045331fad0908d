import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import { drawAnswer } from '#features/analogy/player/draw-answer.ts';
import { moving, still, type Part } from '#features/analogy/player/scene.ts';
import { drawLamp } from '#ui/drawings/draw-lamp.ts';
import { drawPerson } from '#ui/drawings/draw-person.ts';
import { drawMeeting } from '#ui/drawings/draw-table.ts';
import { personAt } from '#ui/drawings/person.ts';
import { element, placed } from '#ui/drawings/svg.ts';
import type { LightFrame } from './light-frame.ts';
import { lampX, type LightStage } from './light-stage.ts';

/** Returns the lamps, the tables and the people at them. */
export function listTables(
  id: string,
  stage: LightStage,
  from: LightFrame,
  to: LightFrame,
): Part[] {
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
    const pair = (frame: LightFrame) => {
      const isYes = frame.answers[index];
      return isYes === undefined ? '' : drawPair(id, frame.state.month * 2 + index * 3, isYes);
    };
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

/** Two people at a table, without the table, and what each of them says. */
function drawPair(id: string, first: number, isYes: boolean): string {
  const person = (index: number) => drawPerson(id, personAt(index));
  return (
    element('g', { transform: placed(-50, -5) }, person(first)) +
    element('g', { transform: placed(50, -5, [-1, 1]) }, person(first + 1)) +
    drawAnswer({ x: -27, y: -66 }, true) +
    drawAnswer({ x: 27, y: -66 }, isYes)
  );
}
