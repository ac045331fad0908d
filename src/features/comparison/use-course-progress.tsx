import { useSyncExternalStore } from 'react';
import { courseProgress } from '#progress/course-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';

/** What the learner has done, now and whenever it changes. */
export function useCourseProgress(): Progress {
  return useSyncExternalStore(courseProgress.subscribe, courseProgress.get, () => emptyProgress);
}
