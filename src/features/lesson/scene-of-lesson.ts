import type { SceneChange } from '#ui/drawings/garden-and-room.ts';

/** How far the plants have grown, the door has opened and the lamp burns in lesson n of all. */
export function sceneOfLesson(n: number, all: number): Required<SceneChange> {
  const grown = n / all;
  const plant = (from: number, to: number, roots: number) => ({
    strength: from + (to - from) * grown,
    roots: Math.round(roots * grown),
  });
  return {
    plants: [plant(0.1, 1, 10), plant(0, 0.7, 5)],
    doors: [grown],
    lamps: [0.3 + 0.7 * grown],
  };
}
