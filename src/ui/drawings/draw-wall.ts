import { defineDoors, drawDoor } from '#ui/drawings/draw-door.ts';
import { pathData } from '#ui/drawings/path-data.ts';
import { element, ink, reuse } from '#ui/drawings/svg.ts';

/** How a door of the wall stands. */
export type DoorState = 'open' | 'ajar' | 'shut';

/** A wall full of doors, one for each person, in rows that fill it. */
export type Wall = {
  x: number;
  y: number;
  width: number;
  height: number;
  doors: readonly DoorState[];
};

const openness: Readonly<Record<DoorState, number>> = { open: 1, ajar: 0.3, shut: 0 };
/** A door with room around it, in the units of a door of 56 by 120. */
const cell = { width: 104, height: 172 };

/** The doors that a wall reuses. */
export function defineWall(id: string, { doors }: Wall): string {
  const states = [...new Set(doors)].sort();
  return (
    defineDoors(id) +
    states
      .map((state) => element('g', { id: `${id}-${state}` }, drawDoor(id, openness[state])))
      .join('')
  );
}

/** The doors from left to right and from the top row to the lowest. */
export function drawWall(id: string, { x, y, width, height, doors }: Wall): string {
  const columns = columnsFor(doors.length, width, height);
  const rows = Math.ceil(doors.length / columns);
  const scale = Math.min(width / (columns * cell.width), height / (rows * cell.height), 0.72);
  const left = (width / scale - columns * cell.width) / 2;
  const top = (height / scale - rows * cell.height) / 2;
  const floors = Array.from(
    { length: rows },
    (_, row) => pathData`M0 ${top + row * cell.height + 150}H${width / scale}`,
  );
  const uses = doors.map((state, index) =>
    reuse(`${id}-${state}`, {
      x: Math.round(left + (index % columns) * cell.width + 28),
      y: Math.round(top + Math.floor(index / columns) * cell.height + 148),
    }),
  );
  return element(
    'g',
    { transform: `translate(${x} ${y})scale(${Math.round(scale * 1000) / 1000})` },
    element('path', { d: floors.join(''), stroke: ink('skirting'), 'stroke-width': 8 }),
    ...uses,
  );
}

/** The number of columns that lets the doors be largest. */
function columnsFor(count: number, width: number, height: number): number {
  const size = (columns: number) =>
    Math.min(width / (columns * cell.width), height / (Math.ceil(count / columns) * cell.height));
  return Array.from({ length: Math.max(count, 1) }, (_, index) => index + 1).reduce(
    (best, columns) => (size(columns) > size(best) ? columns : best),
  );
}
