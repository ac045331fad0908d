import { courseProgress } from '#progress/device/course-progress.ts';
import { findOwn } from '#progress/entries.ts';
import { keepGuess } from '#progress/garden.ts';
import { useProgress } from '#ui/use-progress.ts';

/**
 * Returns the learner's last guess and a function that keeps a new one: for the clocks in months,
 * for the light in lights on meeting.
 */
export function useGuess(
  about: 'clocks' | 'light',
): readonly [guess: number | undefined, keep: (value: number) => void] {
  const { garden } = useProgress();
  return [
    findOwn(garden?.guesses ?? {}, about)?.value,
    (value) => {
      const at = Date.now();
      courseProgress.change((before) => keepGuess(before, about, { value, at }));
    },
  ];
}
