import { useEffect } from 'react';
import { courseProgress } from '#progress/device/course-progress.ts';
import { keepSeed } from '#progress/progress.ts';
import { useProgress } from '#ui/use-progress.ts';

/**
 * Returns the seed from which this learner's order of options is shuffled. It is drawn once and
 * kept with the progress; undefined while the page is built and during hydration.
 */
export function useLearnerSeed(): number | undefined {
  const { seed } = useProgress();
  // Chance comes from outside React.
  useEffect(() => {
    if (courseProgress.get().seed !== undefined) return;
    courseProgress.change((progress) => keepSeed(progress, drawSeed()));
  }, []);
  return seed;
}

/** Draws a random seed: an unsigned integer of 32 bits. */
export function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
