import { useSyncExternalStore } from 'react';
import { courseProgress } from '#progress/device/course-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';

/**
 * Returns the learner's progress, now and after every change. While the page is built, and during
 * hydration, it is empty: the HTML knows no learner.
 */
export function useProgress(): Progress {
  return useSyncExternalStore(courseProgress.subscribe, courseProgress.get, atBuild);
}

function atBuild(): Progress {
  return emptyProgress;
}
