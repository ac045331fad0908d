import { useEffect, useSyncExternalStore } from 'react';
import { courseProgress } from '#progress/device/course-progress.ts';
import { keepSeed } from '#progress/progress.ts';

/**
 * The number from which this learner's order of options is shuffled. It is drawn once, kept with
 * the progress, and undefined while the page is being built.
 */
export function useLearnerSeed(): number | undefined {
  const seed = useSyncExternalStore(courseProgress.subscribe, seedNow, () => undefined);
  // Chance comes from outside React.
  useEffect(() => {
    if (courseProgress.get().seed !== undefined) return;
    const drawn = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    courseProgress.change((progress) => keepSeed(progress, drawn));
  }, []);
  return seed;
}

function seedNow(): number | undefined {
  return courseProgress.get().seed;
}
