import { courseProgress } from '#progress/device/course-progress.ts';
import { fill } from '#ui/fill.ts';

/** Grows a leaf per finished lesson, and marks finished lessons in every list. */
export function startVine(page: Document): void {
  const vine = page.querySelector<HTMLElement>('[data-vine]');
  const label = vine?.dataset['vine'] ?? '';

  const show = (): void => {
    const { lessons } = courseProgress.get();
    const leaves = vine?.querySelectorAll<SVGElement>('[data-lesson]') ?? [];
    let finished = 0;
    for (const leaf of leaves) {
      const isFinished = Object.hasOwn(lessons, leaf.dataset['lesson'] ?? '');
      leaf.toggleAttribute('data-done', isFinished);
      if (isFinished) finished += 1;
    }
    vine?.setAttribute('aria-label', fill(label, { n: finished, all: leaves.length }));
    for (const entry of page.querySelectorAll<HTMLElement>('[data-lesson-entry]'))
      markEntry(entry, Object.hasOwn(lessons, entry.dataset['lessonEntry'] ?? ''));
  };

  courseProgress.subscribe(show);
  show();
}

/** A lesson in a list: its tick, and the word that says the same. */
function markEntry(entry: HTMLElement, isFinished: boolean): void {
  entry.toggleAttribute('data-finished', isFinished);
  for (const word of entry.querySelectorAll<HTMLElement>('[data-done]')) word.hidden = !isFinished;
  for (const word of entry.querySelectorAll<HTMLElement>('[data-open]')) word.hidden = isFinished;
}
