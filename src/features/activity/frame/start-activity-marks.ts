import { courseProgress } from '#progress/device/course-progress.ts';
import { findActivity } from '#progress/activities.ts';

/** Shows which activities are done: at their headings, and in the map of the lesson. */
export function startActivityMarks(page: Document): void {
  const show = (): void => {
    const progress = courseProgress.get();
    for (const mark of page.querySelectorAll<HTMLElement>('[data-activity-mark]'))
      mark.hidden = findActivity(progress, mark.dataset['activityMark'] ?? '').done === undefined;
  };
  courseProgress.subscribe(show);
  show();
}
