import { courseProgress } from '#progress/device/course-progress.ts';
import { wantsLessMotion } from '#ui/wants-less-motion.ts';
import { stepOfLesson } from './model/step-of-lesson.ts';
import type { LessonWork } from './model/step-of-lesson.ts';

/** What the built page says of the picture of a lesson. */
export type LessonScene = LessonWork & { readonly n: number; readonly all: number };

/**
 * Lets the picture of a lesson grow with what is done in it. The page shows it as it is before; what
 * draws is loaded only for who has done something.
 */
export function startLessonScene(page: Document): void {
  const frame = page.querySelector<HTMLElement>('[data-lesson-scene]');
  const picture = frame?.querySelector('svg');
  if (!frame || !picture) return;
  const scene = JSON.parse(frame.dataset['lessonScene'] ?? '') as LessonScene;
  let shown = 0;

  const show = async (): Promise<void> => {
    const step = stepOfLesson(courseProgress.get(), scene);
    if (step === shown) return;
    const before = shown;
    shown = step;
    const drawing = await import('./draw-lesson-scene.tsx').catch(() => undefined);
    // While it was loaded, another step may have come.
    if (step !== shown) return;
    if (!drawing) {
      // Offline: it is decoration, and the next step tries again.
      shown = before;
      return;
    }
    drawing.drawLessonScene(picture, scene.n, scene.all, step);
    frame.dataset['step'] = String(step);
    if (!wantsLessMotion()) picture.animate({ opacity: [0.5, 1] }, { duration: 400 });
  };
  courseProgress.subscribe(() => void show());
  void show();
}
