import { courseProgress } from '#progress/course-progress.ts';
import { fill } from '#ui/fill.ts';

/** Turns "Start lesson 1" into "Continue: …" for somebody who has begun: the first lesson that is not finished. */
export function startContinue(page: Document): void {
  const button = page.querySelector<HTMLAnchorElement>('[data-continue]');
  if (!button) return;
  const first = { text: button.textContent, address: button.getAttribute('href') ?? '' };
  const show = (): void => {
    const { lessons } = courseProgress.get();
    const entries = [...page.querySelectorAll<HTMLElement>('.lessons [data-lesson-entry]')];
    const next = entries.find(({ dataset }) => !Object.hasOwn(lessons, dataset['lessonEntry'] ?? ''));
    const title = next?.querySelector('b')?.textContent;
    const hasBegun = entries.length > 0 && next !== entries[0];
    button.textContent = !hasBegun
      ? first.text
      : title
        ? fill(button.dataset['continue'] ?? '', { title })
        : (button.dataset['again'] ?? '');
    const address = hasBegun ? next?.querySelector('a')?.getAttribute('href') : undefined;
    button.setAttribute('href', address ?? first.address);
  };
  courseProgress.subscribe(show);
  show();
}
