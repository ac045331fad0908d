import { defineRoom, drawRoom } from '#ui/drawings/draw-room.ts';
import type { Room } from '#ui/drawings/room.ts';
import { sidePaths } from '#ui/drawings/side-paths.ts';
import { element, ink, placed } from '#ui/drawings/svg.ts';
import type { Picture } from './picture.ts';

const samir = 10;

const week: Room = {
  x: 0,
  width: 640,
  height: 250,
  floor: 176,
  doors: [],
  meetings: [7, 2, 9].map((other, index) => ({
    x: 112 + index * 208,
    y: 190,
    scale: 1,
    people: [samir, other] as const,
    lamp: 34,
    lit: 1,
  })),
};

// Above each table: what Samir does there.
const sheet = element('path', { d: 'M-15-20H15V20H-15Z', fill: ink('door-light') });
const line = (y: number, token: string) =>
  element('path', { d: `M-9 ${String(y)}H9`, stroke: ink(token), 'stroke-width': 4 });
const list = sheet + line(-11, 'night-line') + line(0, 'lamp-off') + line(11, 'night-line');
const gift = element(
  'g',
  { transform: placed(-20, -20, 1.7), fill: ink('leaf') },
  ...sidePaths.roots.map((d) => element('path', { d })),
);
const word =
  element('path', { d: 'M-24-18H24V10H2L-8 22V10H-24Z', fill: ink('door-light') }) +
  line(-8, 'night-line') +
  line(1, 'night-line');

/** Able, well-meaning, honest: three tables of one week. */
export const threeSigns: Picture = {
  width: 640,
  height: 250,
  draw: (id) =>
    element('defs', {}, defineRoom(id, week)) +
    drawRoom(id, week) +
    [list, gift, word]
      .map((sign, index) => element('g', { transform: placed(112 + index * 208, 92) }, sign))
      .join(''),
};
