import type { LightStage } from './light-stage.ts';

type Box = { x: number; y: number; width: number; height: number };

/** A place of the picture as shares of its size, so that it fits on every screen. */
export function boxOn({ width, height }: LightStage, box: Box) {
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return {
    left: share(box.x, width),
    top: share(box.y, height),
    width: share(box.width, width),
    height: share(box.height, height),
  };
}
