import { fractions } from '#features/scenario/model/meters.ts';
import type { Meters } from '#features/scenario/model/meters.ts';
import type { SceneChange } from '#ui/drawings/garden-and-room.ts';

/** The corner scene: roots grow the plants, reach opens the doors and lights the lamp. */
export function sceneOfMeters(meters: Meters): Required<SceneChange> {
  const { reach, roots } = fractions(meters);
  return {
    plants: [
      {
        strength: 0.15 + 0.85 * roots,
        roots: Math.round(12 * roots),
        wilt: Math.max(0, 0.9 - 3 * roots),
      },
      { strength: 0.1 + 0.6 * roots, roots: Math.round(5 * roots) },
    ],
    doors: [between(reach, 0.15, 0.55), between(reach, 0.5, 0.95)],
    lamps: [0.25 + 0.75 * reach],
  };
}

/** 0 below `from`, 1 above `to`, even steps between. */
function between(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
