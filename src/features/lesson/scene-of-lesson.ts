import type { SceneChange } from '#ui/drawings/garden-and-room.ts';

/** How far plants have grown, doors have opened and lamps burn in lesson n of all. */
export function sceneOfLesson(n: number, all: number): Required<SceneChange> {
  const grown = n / all;
  const plant = (from: number, to: number, roots: number) => ({
    strength: from + (to - from) * grown,
    roots: Math.round(roots * grown),
  });
  return {
    plants: [plant(0.05, 0.7, 5), plant(0.1, 1, 10), plant(0, 0.75, 6), plant(0.02, 0.3, 1)],
    doors: [Math.min(1, grown * 1.2), n >= all - 1 ? 1 : grown * 0.5],
    lamps: [0.3 + 0.7 * grown],
  };
}
