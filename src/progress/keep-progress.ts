import { keepText } from '#progress/device-storage.ts';
import type { FindStorage } from '#progress/device-storage.ts';
import type { KeepingState, Kept } from '#progress/find-kept.ts';
import type { Progress } from '#progress/progress.ts';

/** Writes progress over what was found, if it holds more, and says whether it is kept now. */
export function keepProgress(storage: FindStorage, kept: Kept, progress: Progress): KeepingState {
  const { dropped, state, writeTo, text } = kept;
  const news = JSON.stringify(progress);
  // What only reads differently is left alone, or two versions in two tabs would write in turns.
  if (news === JSON.stringify(kept.progress)) return state;
  const isSafe = !dropped.length || keepText(storage, damagedKey(writeTo), text ?? '');
  return isSafe && keepText(storage, writeTo, news) ? state : 'not-kept';
}

/** Where a text goes that could not be read in whole, before another one replaces it. */
export function damagedKey(key: string): string {
  return `${key}:damaged`;
}
