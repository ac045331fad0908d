import { drawPerson } from '#ui/drawings/draw-person.ts';
import type { Person } from '#ui/drawings/person.ts';
import { element, ink, placed } from '#ui/drawings/svg.ts';

/** A round table, 60 wide, its top at y = 0 and the floor at y = 44. */
export function drawTable(): string {
  return (
    element('path', { d: 'M0 2V42M-13 43H13', stroke: ink('table-2'), 'stroke-width': 5, 'stroke-linecap': 'round' }) +
    element('ellipse', { cy: 3, rx: 31, ry: 6.5, fill: ink('table-2') }) +
    element('ellipse', { rx: 31, ry: 6.5, fill: ink('table') })
  );
}

/** A table with two people who talk, about 150 wide; the floor is at y = 44. */
export function drawMeeting(id: string, left: Person, right: Person): string {
  return (
    drawTable() +
    element('g', { transform: placed(-50, -5) }, drawPerson(id, left)) +
    element('g', { transform: placed(50, -5, [-1, 1]) }, drawPerson(id, right))
  );
}
