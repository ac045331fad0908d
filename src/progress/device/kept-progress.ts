import { parseJson } from '#progress/guards.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { keepText, progressKey, readText } from './device-storage.ts';
import type { FindStorage } from './device-storage.ts';

/** Whether what the learner does is kept. `newer-data`: beside data of a newer version. */
export type KeepingState = 'kept-here' | 'not-kept' | 'newer-data';

/** What storage holds, and where this version of the course may write. */
export type Kept = {
  readonly progress: Progress;
  readonly dropped: readonly string[];
  readonly state: KeepingState;
  readonly writeTo: string;
  /** The text that a write replaces: null when there is none, undefined when storage is blocked. */
  readonly text: string | null | undefined;
};

/** Reads what is kept under a key. Data of a newer version stays as it is; we write beside it. */
export function findKept(storage: FindStorage, key: string): Kept {
  const text = readText(storage, key);
  const { progress, dropped, isNewer } = readProgress(
    text == null ? emptyProgress : parseJson(text),
  );
  if (!isNewer) {
    const state = text === undefined ? 'not-kept' : 'kept-here';
    return { progress, dropped, state, writeTo: key, text };
  }
  const beside = findKept(storage, besideNewer(key));
  return { ...beside, progress: mergeProgress(progress, beside.progress), state: 'newer-data' };
}

/** Where this version writes when the data under a key is newer. */
function besideNewer(key: string): string {
  return `${key}:v1`;
}

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
function damagedKey(key: string): string {
  return `${key}:damaged`;
}

/** Says whether saved progress that could not be read in whole lies aside, now or from earlier. */
export function hasDamaged(storage: FindStorage): boolean {
  return [progressKey, besideNewer(progressKey)].some((key) => readText(storage, damagedKey(key)));
}
