import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import { moving, still, type Part } from '#features/analogy/player/scene.ts';
import { drawDoor } from '#ui/drawings/draw-door.ts';
import type { ClockFrame } from './clock-frame.ts';
import type { ClockStage } from './clock-stage.ts';

/** How far the stronger of spark and bond keeps the door open, 0..1. */
function openness({ month, decision, spark, bond }: ClockFrame): number {
  // After a no the door is shut, however bright the spark still is.
  if (decision === 'one-no' && month > 0) return 0;
  const strength = Math.max(spark, bond);
  if (strength >= yearParameters.deep) return 1;
  return strength >= yearParameters.open ? 0.3 : 0;
}

/** Returns the door of the room, with its animation when it opens or closes. */
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
