import type { ClockStage } from './clock-stage.ts';

/** Where a table stands, and how large everything at it is. */
export function atTable({ room }: ClockStage, x: number) {
  const { y, scale } = room.tables;
  return { x, y: room.y + y, scale };
}
