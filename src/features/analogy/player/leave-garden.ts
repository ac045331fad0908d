import { element, ink } from '#ui/drawings/svg.ts';
import { moving, type Part } from './scene.ts';

/** A wooden plant label, its foot in the soil at 0,0. */
const stick = 'm-2 4v-32h-12q-3-15 3-16h22q6 1 3 16h-12v32z';
const writing = 'm-7-37h14m-14 5h9';

/** Returns labels at these places (path data that moves there): the name stays where a plant was. */
export function drawLabels(places: readonly string[]): string {
  if (places.length === 0) return '';
  return (
    element('path', { d: places.map((place) => place + stick).join(''), fill: ink('root') }) +
    element('path', {
      d: places.map((place) => place + writing).join(''),
      fill: 'none',
      stroke: ink('soil'),
      'stroke-width': 2.5,
    })
  );
}

/** A clay pot that holds the roots, its rim at the ground. */
const pot =
  element('path', { d: 'M-22 2H22L16 46H-16Z', fill: ink('petal-2-shade') }) +
  element('path', { d: 'M-26-4H26V10H-26Z', fill: ink('petal-2') });

type Place = { x: number; y: number; scale: number };

/** Returns a plant that leaves with its person: in a pot, roots and all, as well as it stands. */
export function leaveGarden(
  key: number | string,
  [rooted, potted]: readonly [rooted: string, potted: string],
  here: Place,
  aside: number,
): Part[] {
  const lifted = { ...here, y: here.y - 30 * here.scale };
  const away = { ...lifted, x: here.x + aside * here.scale };
  return [
    moving(`rooted-${key}`, rooted, [0.3, here], [0.4, { ...here, opacity: 0 }]),
    moving(
      `leaver-${key}`,
      pot + potted,
      [0.3, { ...here, opacity: 0 }],
      [0.4, here],
      [0.6, lifted],
      [0.95, { ...away, opacity: 0 }],
    ),
  ];
}

/** A seed that hangs under a tuft of hairs, as a dandelion's does. */
export const driftingSeed =
  element('path', {
    d: 'M0 0V-20M0-20L-17-27M0-20L-13-35M0-20L-6-40M0-20L0-42M0-20L6-40M0-20L13-35M0-20L17-27',
    fill: 'none',
    stroke: ink('ink'),
    'stroke-width': 1.4,
    'stroke-linecap': 'round',
  }) + element('path', { d: 'M0-3C4 3 3 10 0 13S-4 3 0-3Z', fill: ink('heart') });
