import { drawPerson } from './draw-person.ts';
import { personAt } from './person.ts';
import { element, ink, placed } from './svg.ts';

/** A table and, when there are any, two people who talk: two places in the list of people. */
export function drawMeeting(id: string, people?: readonly [number, number]): string {
  if (people === undefined) return drawTable();
  const [left, right] = people.map((index) => drawPerson(id, personAt(index)));
  return (
    drawTable() +
    element('g', { transform: placed(-50, -5) }, left ?? '') +
    element('g', { transform: placed(50, -5, [-1, 1]) }, right ?? '')
  );
}

/** A round table, 62 wide, its top at y = 0 and the floor at y = 44. */
function drawTable(): string {
  const leg = {
    d: 'M0 2V42M-13 43H13',
    stroke: ink('table-2'),
    'stroke-width': 5,
    'stroke-linecap': 'round',
  };
  return (
    element('path', leg) +
    element('ellipse', { cy: 3, rx: 31, ry: 6.5, fill: ink('table-2') }) +
    element('ellipse', { rx: 31, ry: 6.5, fill: ink('table') })
  );
}
