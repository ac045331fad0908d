import { pathData } from '#ui/drawings/path-data.ts';
import { element, ink } from '#ui/drawings/svg.ts';
import { seededRandom } from '#ui/seeded-random.ts';
import type { Picture } from './picture.ts';

type Guest = { readonly x: number; readonly y: number; readonly badge: number };

const groups = [
  { x: 110, y: 84 },
  { x: 282, y: 150 },
  { x: 420, y: 74 },
  { x: 552, y: 150 },
];
const next = seededRandom(11);

// Six people around each of four middles; the badge is the group that they came with.
const guests: readonly Guest[] = groups.flatMap(({ x, y }, badge) =>
  Array.from({ length: 6 }, (_, index) => {
    const angle = (index / 6) * 2 * Math.PI + next() * 0.5;
    const far = 34 + next() * 16;
    return { x: x + far * 1.25 * Math.cos(angle), y: y + far * Math.sin(angle), badge };
  }),
);

// Each talks with the next in the group; three pairs have come to a stranger.
const known = guests.flatMap((guest, index) => {
  const other = guests[index - (index % 6) + ((index + 1) % 6)];
  return other && next() < 0.8 ? [[guest, other] as const] : [];
});
const strangers = [
  [0, 10],
  [8, 16],
  [13, 21],
].flatMap(([a, b]) => {
  const [one, other] = [guests[a ?? 0], guests[b ?? 0]];
  return one && other ? [[one, other] as const] : [];
});

/** An evening from above: most talks stay among people who know each other. */
export const mixer: Picture = {
  width: 640,
  height: 230,
  draw: () =>
    element('path', { d: 'M0 0H640V230H0Z', fill: ink('room') }) +
    talks(known, 'night-line', 2) +
    talks(strangers, 'light', 3.5) +
    guests.map(drawGuest).join(''),
};

function talks(pairs: readonly (readonly [Guest, Guest])[], token: string, width: number): string {
  const lines = pairs.map(([a, b]) => pathData`M${a.x} ${a.y}L${b.x} ${b.y}`);
  return element('path', { d: lines.join(''), stroke: ink(token), 'stroke-width': width });
}

// Badges differ in shape as well, so that colour alone tells nothing.
function drawGuest({ x, y, badge }: Guest): string {
  const shapes = ['M-8-8H8V8H-8Z', 'M0-11L11 8H-11Z', 'M0-11L11 0 0 11-11 0Z'];
  const look = {
    fill: ink(`cloth-${String(badge + 1)}`),
    stroke: ink('on-night'),
    'stroke-width': 2,
  };
  const shape = shapes[badge];
  return shape === undefined
    ? element('circle', { cx: x, cy: y, r: 9, ...look })
    : element('path', {
        d: shape,
        transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
        ...look,
      });
}
