import { courseProgress } from '#progress/device/course-progress.ts';
import { fill } from '#ui/fill.ts';

/** Turns "Start lesson 1" into "Continue: …" for somebody who has begun, if only with the vote of this page: the lesson that was left, or the first that is not finished. */
export function startContinue(page: Document): void {
  const button = page.querySelector<HTMLAnchorElement>('[data-continue]');
  if (!button) return;
  const first = { text: button.textContent, address: button.getAttribute('href') ?? '' };
  const show = (): void => {
    const { lessons, place, activities = {} } = courseProgress.get();
    const entries = [...page.querySelectorAll<HTMLElement>('.lessons [data-lesson-entry]')];
    const open = entries.filter(
      ({ dataset }) => !Object.hasOwn(lessons, dataset['lessonEntry'] ?? ''),
    );
    const next = open.find((entry) => addressOf(entry) === place?.address) ?? open[0];
    const title = next?.querySelector('b')?.textContent;
    const hasActed = Object.keys(activities).length > 0;
    const hasBegun = entries.length > 0 && (hasActed || next !== entries[0]);
    button.textContent = !hasBegun
      ? first.text
      : title
        ? fill(button.dataset['continue'] ?? '', { title })
        : (button.dataset['again'] ?? '');
    button.setAttribute('href', (hasBegun && next && addressOf(next)) || first.address);
  };
  courseProgress.subscribe(show);
  show();
}

function addressOf(entry: HTMLElement): string | null | undefined {
  return entry.querySelector('a')?.getAttribute('href');
}
