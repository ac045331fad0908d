import { finePathData } from './path-data.ts';

/** A point of a plant, with the ground at y = 0 and up as minus. */
export type Point = { x: number; y: number };

/** The line of a stem from 0,0: two points that bend it, and its top. */
export type Stem = { low: Point; high: Point; top: Point };

/** A point on the stem, from t = 0 at the ground to t = 1 at the top. */
export function pointOnStem({ low, high, top }: Stem, t: number): Point {
  const at = (a: number, b: number, c: number) =>
    3 * a * t * (1 - t) ** 2 + 3 * b * t * t * (1 - t) + c * t ** 3;
  return { x: at(low.x, high.x, top.x), y: at(low.y, high.y, top.y) };
}

/** The outline of a stem that grows thinner; `half` is half of its width at the ground. */
export function stemOutline({ low, high, top }: Stem, half: number): string {
  const tip = half * 0.6;
  const width = Math.round(half);
  const [a, b, c] = [whole(low), whole(high), whole(top)];
  return finePathData`M${-half} 0C${a.x} ${a.y} ${b.x} ${b.y} ${c.x - tip} ${c.y}h${2 * tip}C${b.x + width} ${b.y} ${a.x + width} ${a.y} ${half} 0Z`;
}

/** In whole units. */
export function whole({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
