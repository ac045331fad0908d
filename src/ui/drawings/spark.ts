import { pathData } from './path-data.ts';

/** A spark as two sets of rays around 0,0: long ones and short ones between them. */
export type SparkDrawing = { long: string; short: string };

/** `strength` 0..1 is how much of the spark is left; its rays shrink with it. */
export function sparkAt(strength: number): SparkDrawing {
  const rays = (turn: number, from: number, to: number) =>
    Array.from({ length: 6 }, (_, index) => {
      const angle = ((index * 60 + turn) * Math.PI) / 180;
      const [x, y] = [Math.sin(angle), -Math.cos(angle)];
      return pathData`M${x * from} ${y * from}L${x * to} ${y * to}`;
    }).join('');
  return { long: rays(0, 9, 11 + 17 * strength), short: rays(30, 10, 11 + 8 * strength) };
}
