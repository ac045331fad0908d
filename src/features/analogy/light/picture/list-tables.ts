import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import { moving, still, type Part } from '#features/analogy/player/scene.ts';
import { drawLamp } from '#ui/drawings/draw-lamp.ts';
import { drawPerson } from '#ui/drawings/draw-person.ts';
import { drawMeeting } from '#ui/drawings/draw-table.ts';
import { personAt } from '#ui/drawings/person.ts';
import { element, ink, placed } from '#ui/drawings/svg.ts';
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
    drawAnswer(-27, true) +
    drawAnswer(27, isYes)
  );
}

const bubble =
  'M-17-13A7 7 0 0 1-10-20H10A7 7 0 0 1 17-13V0A7 7 0 0 1 10 7H-3L-13 16-11 7Q-17 6-17 0Z';

/** A speech bubble beside a head: warm with a tick for a yes, plain with two quiet lines for a no. */
function drawAnswer(x: number, isYes: boolean): string {
  const bubbleOf = { d: bubble, fill: ink(isYes ? 'light' : 'shirt') };
  return (
    element('path', { ...bubbleOf, transform: placed(x, -66, [x < 0 ? 1 : -1, 1]) }) +
    element('path', {
      d: isYes ? 'M-7-6L-1 0 8-12' : 'M-8-10H8M-8-3H3',
      transform: placed(x, -66),
      fill: 'none',
      stroke: ink('face'),
      'stroke-width': isYes ? 4.5 : 3,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    })
  );
}
