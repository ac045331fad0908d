import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import { moving, still, type Part } from '#features/analogy/player/scene.ts';
import { drawDoor } from '#ui/drawings/draw-door.ts';
import type { ClockFrame } from './clock-frame.ts';
import type { ClockStage } from './clock-stage.ts';

/** A spark or a bond keeps the door open. */
function openness({ spark, bond }: ClockFrame): number {
  const strength = Math.max(spark, bond);
  if (strength >= yearParameters.deep) return 1;
  return strength >= yearParameters.open ? 0.3 : 0;
}

/** The door of the room, as far open as the stronger of the two clocks keeps it. */
export function listEveningDoor(
  id: string,
  stage: ClockStage,
  from: ClockFrame,
  to: ClockFrame,
): Part[] {
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
