import { isAwake, isDeep, type MonthState } from '#features/analogy/model/month-state.ts';
import { streetLength, type LightStage } from './light-stage.ts';

/** A door with the space around it, in the units of its drawing (56 by 120). */
const cell = { width: 104, height: 172, hinge: 24, sill: 150 };

/** Returns where the door of a tie is (the hinge end of its sill) and its scale. */
export function doorPlace(
  { room }: LightStage,
  id: number,
): { x: number; y: number; scale: number } {
  const { y, height, columns, rows } = room.doors;
  // Spread the ids: people who were met one after the other do not live side by side.
  const place = (id * 19 + 16) % streetLength;
  const [wide, high] = [room.width / columns, height / rows];
  const scale = Math.round(Math.min(wide / cell.width, high / cell.height) * 1000) / 1000;
  const left = ((place % columns) + 0.5) * wide - (cell.width / 2 - cell.hinge) * scale;
  const sill = (Math.floor(place / columns) + 0.5) * high + (cell.sill - cell.height / 2) * scale;
  return { x: Math.round(room.x + left), y: Math.round(room.y + y + sill), scale };
}

/**
 * What a door looks like: wide open for a deep tie, shut for a dormant one. At the door of somebody
 * who said no a light is on, and on the door of somebody who left hangs a card. `dark` is the door
 * of somebody who was not met yet.
 */
export type DoorState = 'open' | 'ajar' | 'shut' | 'no' | 'left' | 'dark';

/** Returns what the door of a person looks like. */
export function doorState({ plants, noes, left }: MonthState, id: number): DoorState {
  if (noes.includes(id)) return 'no';
  if (left.some((tie) => tie.id === id)) return 'left';
  const tie = plants.find((plant) => plant.id === id);
  if (tie === undefined) return 'dark';
  if (isDeep(tie)) return 'open';
  return isAwake(tie) ? 'ajar' : 'shut';
}

/** Returns the ids of everybody who was met. */
export function listMet({ nextId }: MonthState): number[] {
  return Array.from({ length: nextId }, (_, id) => id);
}
