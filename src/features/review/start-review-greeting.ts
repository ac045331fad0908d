import { courseProgress } from '#progress/device/course-progress.ts';
import { fill } from '#ui/fill.ts';
import { findCalendar } from './find-calendar.ts';
import type { ReviewCourse } from './find-calendar.ts';
import { findDue } from './model/find-due.ts';

/** Says on the first page how many cards are ready, on days when there are some. */
export function startReviewGreeting(page: Document): void {
  const greeting = page.querySelector<HTMLElement>('[data-review]');
  const text = greeting?.querySelector('span');
  if (!greeting || !text) return;
  const { review = '', one = '', many = '' } = greeting.dataset;
  const course = JSON.parse(review) as ReviewCourse;
  const show = (): void => {
    const { cards, isOptional } = findDue(findCalendar(courseProgress.get(), course, Date.now()));
    greeting.hidden = cards.length === 0 || isOptional;
    text.textContent = cards.length === 1 ? one : fill(many, { n: cards.length });
  };
  courseProgress.subscribe(show);
  show();
}
