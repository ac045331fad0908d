import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import type { Tie } from '#features/analogy/model/year.ts';
import { streetLength, type LightStage } from './light-stage.ts';

/** A door with room around it, in the units of a door of 56 by 120. */
const cell = { width: 104, height: 172, hinge: 24, sill: 150 };

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

/** How a door of the street stands. Behind `dark` lives somebody whom nobody has met. */
export type DoorState = 'open' | 'ajar' | 'shut' | 'dark';

/** The door of a tie. */
export function stateOf(tie: Tie | undefined): DoorState {
  if (tie === undefined) return 'dark';
  if (tie.s >= yearParameters.deep) return 'open';
  return tie.s >= yearParameters.open ? 'ajar' : 'shut';
}
