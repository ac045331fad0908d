import { pathData } from './path-data.ts';

/** A door with its hinge on the left and the floor at y = 0. */
export type DoorDrawing = {
  /** The leaf as it swings towards us, its two panels, and the knob. */
  leaf: string;
  panels: string;
  knob: Point;
  /** Light that falls through onto the floor; a shut door lets none through. */
  spill?: string;
};

type Point = { x: number; y: number };

/** The size of the opening. */
export const doorWidth = 56;
export const doorHeight = 120;

/** From 0, shut, over 0.3, ajar, to 1, wide open. */
export function doorAt(open: number): DoorDrawing {
  const angle = (open * 112 * Math.PI) / 180;
  const reach = doorWidth * Math.cos(angle);
  // Nearer to us means larger: the free edge grows, more above the eye than below it.
  const growth = 28 * Math.sin(angle);
  const at = (across: number, up: number): Point => ({
    x: reach * across,
    y: -doorHeight * up - (up - 0.35) * growth * across,
  });
  const leaf = quadrangle(at(0, 0), at(0, 1), at(1, 1), at(1, 0));
  const panel = (low: number, high: number) =>
    quadrangle(at(0.2, high), at(0.8, high), at(0.8, low), at(0.2, low));
  const panels = panel(0.56, 0.9) + panel(0.1, 0.42);
  const knob = at(0.88, 0.47);
  return open > 0
    ? { leaf, panels, knob, spill: spillAt(Math.max(0, reach)) }
    : { leaf, panels, knob };
}

function quadrangle(a: Point, b: Point, c: Point, d: Point): string {
  return pathData`M${a.x} ${a.y}L${b.x} ${b.y} ${c.x} ${c.y} ${d.x} ${d.y}Z`;
}

function spillAt(edge: number): string {
  return pathData`M${edge} 0H${doorWidth}L${doorWidth + 18} 46H${edge - 14}Z`;
}
