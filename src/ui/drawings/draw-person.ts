import { beardDrawing, hairDrawings, hairToken, type Person } from './person.ts';
import { element, ink, placed, reuse, type Attributes } from './svg.ts';

const body = 'M-16 30C-18 6-17-8-8-13-3-15 3-15 7-13 14-9 16 6 16 30Z';
const arm = 'M-6-4C-8 6-3 11 7 10L23 5';

/** What people reuse: a body, an arm and a friendly face. */
export function definePeople(id: string): string {
  return (
    element('path', { id: `${id}-body`, d: body }) +
    element('path', { id: `${id}-arm`, d: arm, ...line(7.5) }) +
    element(
      'g',
      { id: `${id}-face`, fill: 'none', stroke: ink('face'), 'stroke-linecap': 'round' },
      element('path', { d: 'M2.5-1v.6M7.3-1v.6', 'stroke-width': 2 }),
      element('path', { d: 'M2.5 4.5q3 2.6 5 0', 'stroke-width': 1.3 }),
    )
  );
}

/** Somebody who sits and looks to the right, with the table at y = 6 and the floor at y = 49. */
export function drawPerson(id: string, person: Person): string {
  const cloth = ink(`cloth-${person.cloth}`);
  const skin = ink(`skin-${person.skin}`);
  return (
    seat(person) +
    element('path', { d: 'M-5 28H19V43H24', ...line(9), stroke: ink('trousers') }) +
    inHair(person, hairDrawings[person.hair].behind, { transform: atHead }) +
    reuse(`${id}-body`, { fill: cloth }) +
    neck(person.neckline, skin) +
    (person.wheelchair ? wheel : '') +
    head(id, person, skin) +
    reuse(`${id}-arm`, { stroke: ink('shade'), x: -1.5, y: 1.5 }) +
    reuse(`${id}-arm`, { stroke: cloth }) +
    element('circle', { cx: 25, cy: 4, r: 3.8, fill: skin })
  );
}

const atHead = placed(1, -27);

function head(id: string, person: Person, skin: string): string {
  return element(
    'g',
    { transform: atHead },
    element('circle', { r: 10, fill: skin }),
    inHair(person, person.beard ? beardDrawing : undefined),
    inHair(person, hairDrawings[person.hair].front),
    reuse(`${id}-face`),
    person.glasses ? glasses : '',
  );
}

function inHair(person: Person, d: string | undefined, attributes: Attributes = {}): string {
  return d === undefined ? '' : element('path', { d, fill: ink(hairToken(person)), ...attributes });
}

const glasses = element('path', {
  d: 'M.2-.6a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0-4.8 0M5-.6a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0-4.8 0M.2-1-7-2',
  fill: 'none',
  stroke: ink('face'),
  'stroke-width': 0.9,
});

const wheel = element('circle', { cx: -7, cy: 30, r: 15, ...line(3), stroke: ink('table-2') });

function neck(neckline: Person['neckline'], skin: string): string {
  const bare = element('path', { d: 'M-4-22V-13Q0-7 5-13V-20Z', fill: skin });
  if (neckline === 'round') return bare;
  const shirt = (d: string) => element('path', { d, fill: ink('shirt') });
  if (neckline === 'collar') return bare + shirt('M-6-14L0-7 6-14 8-11 4-5 0-7-4-5-8-11Z');
  return shirt('M-5-14L4 8 8-13Z') + bare;
}

function seat({ wheelchair }: Person): string {
  const chair = { ...line(5), stroke: ink('chair') };
  if (!wheelchair) return element('path', { d: 'M-21-2V44M-21 28H6V44', ...chair });
  return element('path', { d: 'M-21-4V30H-6', ...chair });
}

function line(width: number): Attributes {
  return {
    fill: 'none',
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
}
