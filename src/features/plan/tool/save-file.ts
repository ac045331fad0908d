import { courseProgress } from '#progress/device/course-progress.ts';
import { ownWords } from '#progress/device/own-words.ts';
import { exportProgress } from '#progress/transfer.ts';
import { handOverFile } from '#ui/hand-over-file.ts';
import type { PlanWords } from './plan-words.ts';

const listeners = new Set<() => void>();
let at = 0;

/** When this page last handed everything to the learner as a file, in milliseconds. */
export const savedAt = {
  get: (): number => at,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

/** Saves progress and own words as the file that “Your progress” takes as well. */
export function saveFile(control: HTMLElement, words: PlanWords['words']): void {
  const text = exportProgress(courseProgress.get(), Date.now(), ownWords.get());
  const file = { text, name: words.fileName, type: 'application/json' };
  handOverFile(control, file, words.noFile);
  at = Date.now();
  for (const listener of listeners) listener();
}
