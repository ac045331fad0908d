import { courseProgress } from '#progress/device/course-progress.ts';
import { finishLesson } from '#progress/lessons.ts';
import { visit } from '#progress/place.ts';
import { printPage } from '#ui/print-page.ts';
import { sayBlocked } from '#ui/say-blocked.ts';

/** Remembers that the learner was here, marks the lesson as finished on the way out, and prints it. */
export function startLessonEnd(page: Document): void {
  const end = page.querySelector<HTMLElement>('[data-lesson-end]');
  const id = end?.dataset['lessonEnd'];
  if (!end || id === undefined) return;

  courseProgress.change((progress) => visit(progress, `${id}.html`));
  const done = end.querySelector<HTMLElement>('[data-finished]');
  const show = (): void => {
    if (done) done.hidden = !Object.hasOwn(courseProgress.get().lessons, id);
  };
  courseProgress.subscribe(show);
  show();

  end.querySelector('[data-finish]')?.addEventListener('click', () => {
    courseProgress.change((progress) => finishLesson(progress, id, Date.now()));
  });
  const print = end.querySelector<HTMLButtonElement>('[data-print]');
  if (!print) return;
  print.hidden = false;
  print.addEventListener('click', () => {
    if (!printPage()) sayBlocked(print, print.dataset['print'] ?? '', location.href);
  });
}
