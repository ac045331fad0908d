import { pathData } from './path-data.ts';

/** Two ranges of soft hills behind a garden of this width, down to the ground. */
export type HillsDrawing = { far: string; near: string };

/** `rise` is the height of the far range. */
export function hillsAt(width: number, ground: number, rise: number): HillsDrawing {
  const w = width;
  const far = ground - rise;
  const near = ground - rise * 0.42;
  return {
    far: pathData`M0 ${far + rise * 0.45}C${w * 0.14} ${far - rise * 0.1} ${w * 0.26} ${far} ${w * 0.42} ${far + rise * 0.42}S${w * 0.74} ${far - rise * 0.25} ${w} ${far + rise * 0.3}V${ground}H0Z`,
    near: pathData`M0 ${near + rise * 0.3}C${w * 0.2} ${near + rise * 0.36} ${w * 0.36} ${near - rise * 0.16} ${w * 0.58} ${near}S${w * 0.86} ${near + rise * 0.4} ${w} ${near + rise * 0.12}V${ground}H0Z`,
  };
}
