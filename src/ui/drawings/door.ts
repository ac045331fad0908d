import { pathData } from '#ui/drawings/path-data.ts';

/** A door of 56 by 120 with its hinge on the left and the floor at y = 0. */
export type DoorDrawing = {
  state: 'shut' | 'ajar' | 'open';
  /** The leaf as it swings towards us, its two panels, and the knob. */
  leaf: string;
  panels: string;
  knob: { x: number; y: number };
  /** Light that falls through onto the floor. */
  spill?: string;
};

export const doorWidth = 56;
export const doorHeight = 120;

/** From 0, shut, over 0.3, ajar, to 1, wide open. */
export function doorAt(open: number): DoorDrawing {
  const angle = (open * 112 * Math.PI) / 180;
  const x = (share: number) => doorWidth * share * Math.cos(angle);
  // Nearer to us means larger: the free edge grows at both ends.
  const grow = (share: number) => 14 * share * Math.sin(angle);
  const at = (share: number, height: number): [number, number] => [
    x(share),
    -doorHeight * height - (height - 0.35) * 2 * grow(share),
  ];
  const panel = (low: number, high: number) => {
    const [[a, b], [c, d], [e, f], [g, h]] = [at(0.2, high), at(0.8, high), at(0.8, low), at(0.2, low)];
    return pathData`M${a} ${b}L${c} ${d} ${e} ${f} ${g} ${h}Z`;
  };
  const [tx, ty] = at(1, 1);
  const [bx, by] = at(1, 0);
  const [kx, ky] = at(0.88, 0.47);
  return {
    state: open < 0.08 ? 'shut' : open < 0.5 ? 'ajar' : 'open',
    leaf: pathData`M0 0V${-doorHeight}L${tx} ${ty} ${bx} ${by}Z`,
    panels: panel(0.56, 0.9) + panel(0.1, 0.42),
    knob: { x: kx, y: ky },
    spill: open < 0.08 ? undefined : spillAt(Math.max(0, x(1))),
  };
}

function spillAt(leafEdge: number): string {
  return pathData`M${leafEdge} 0H${doorWidth}L${doorWidth + 18} 46H${leafEdge - 14}Z`;
}
