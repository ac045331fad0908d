/** One lesson's place on the progress vine: where its piece begins, and whether its leaf points up. */
export type VineSlot = { lesson: string; x: number; up: boolean };

/** A vine of width 200 and height 36; all pieces have the same length. */
export type VineDrawing = { slots: VineSlot[]; step: number };

/** One piece and one leaf for each lesson, up and down in turn. */
export function vineFor(lessons: readonly string[]): VineDrawing {
  const step = Math.round((192 / lessons.length) * 10) / 10;
  const slots = lessons.map((lesson, index) => ({
    lesson,
    x: Math.round((4 + index * step) * 10) / 10,
    up: index % 2 === 0,
  }));
  return { slots, step };
}
