import { element, ink, placed } from '#ui/drawings/svg.ts';

const bubble =
  'M-17-13A7 7 0 0 1-10-20H10A7 7 0 0 1 17-13V0A7 7 0 0 1 10 7H-3L-13 16-11 7Q-17 6-17 0Z';

/** A speech bubble beside a head: warm with a tick for a yes, plain with two quiet lines for a no. */
export function drawAnswer({ x, y }: { x: number; y: number }, isYes: boolean): string {
  const bubbleOf = { d: bubble, fill: ink(isYes ? 'light' : 'shirt') };
  return (
    element('path', { ...bubbleOf, transform: placed(x, y, [x < 0 ? 1 : -1, 1]) }) +
    element('path', {
      d: isYes ? 'M-7-6L-1 0 8-12' : 'M-8-10H8M-8-3H3',
      transform: placed(x, y),
      fill: 'none',
      stroke: ink('face'),
      'stroke-width': isYes ? 4.5 : 3,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    })
  );
}
