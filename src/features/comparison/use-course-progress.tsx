import { courseProgress } from '#progress/course-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { useOutside } from '#ui/use-outside.tsx';

/** What the learner has done, now and whenever it changes. */
export function useCourseProgress(): Progress {
  return useOutside(courseProgress.subscribe, courseProgress.get, () => emptyProgress);
}
