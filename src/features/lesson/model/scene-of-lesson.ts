/** What grows in the picture of a lesson: sizes from 0 to 1, and how often a plant was tended. */
type LessonScene = {
  readonly plants: readonly { readonly strength: number; readonly roots: number }[];
  readonly doors: readonly number[];
  readonly lamps: readonly number[];
};

/** In how many quiet steps the picture of a lesson grows. */
export const lessonSteps = 4;

/**
 * How far the plants have grown, the door has opened and the lamp burns in lesson n of all, after so
 * many steps in it. The garden begins where the lessons before it led to.
 */
export function sceneOfLesson(n: number, all: number, step: number): LessonScene {
  const before = (n - 1) / all;
  const here = Math.min(lessonSteps, Math.max(0, step)) / lessonSteps;
  return {
    plants: [
      { strength: 0.12 + 0.48 * before + 0.4 * here, roots: Math.round(1 + 5 * before + 4 * here) },
      { strength: 0.3 * before + 0.35 * here, roots: Math.round(3 * before + 2 * here) },
    ],
    doors: [0.15 + 0.35 * before + 0.5 * here],
    lamps: [0.25 + 0.75 * here],
  };
}
