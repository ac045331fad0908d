import { courseProgress } from '#progress/device/course-progress.ts';
import { ownWords } from '#progress/device/own-words.ts';
import { exportProgress } from '#progress/transfer.ts';
import { sayBlocked } from '#ui/say-blocked.ts';
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
  handOver(control, { text, name: words.fileName, type: 'application/json' }, words);
  at = Date.now();
  for (const listener of listeners) listener();
}

type File = { readonly text: string; readonly name: string; readonly type: string };

/** Gives the learner a file. A sandboxed frame may save nothing and not say so: the text is shown. */
export function handOver(
  control: HTMLElement,
  { text, name, type }: File,
  words: Pick<PlanWords['words'], 'noFile'>,
): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  if (window.parent !== window) sayBlocked(control, words.noFile, text);
}
