import { parseJson } from '#progress/guards.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { keepText, progressKey, readText } from './device-storage.ts';
import type { FindStorage } from './device-storage.ts';

/** Whether progress is saved. `newer-data`: yes, under a second key beside a newer version's data. */
export type KeepingState = 'kept-here' | 'not-kept' | 'newer-data';

/** What storage holds, and the key that this version of the course may write to. */
export type Kept = {
  readonly progress: Progress;
  readonly dropped: readonly string[];
  readonly state: KeepingState;
  readonly writeTo: string;
  /** The text that a write replaces: null when there is none, undefined when storage is blocked. */
  readonly text: string | null | undefined;
};

/** Reads what is saved under a key. Data of a newer version is left alone; we write to a second key. */
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

/** The second key, used when the data under a key is newer. */
function besideNewer(key: string): string {
  return `${key}:v1`;
}

/** Saves progress in place of what was found, if it differs, and returns the new state. */
export function keepProgress(storage: FindStorage, kept: Kept, progress: Progress): KeepingState {
  const { dropped, state, writeTo, text } = kept;
  const news = JSON.stringify(progress);
  // Compare parsed data, not text, or two versions in two tabs would overwrite each other for ever.
  if (news === JSON.stringify(kept.progress)) return state;
  const isSafe = !dropped.length || keepText(storage, damagedKey(writeTo), text ?? '');
  return isSafe && keepText(storage, writeTo, news) ? state : 'not-kept';
}

/** The key for a copy of text that could not be read in full, made before it is replaced. */
function damagedKey(key: string): string {
  return `${key}:damaged`;
}

/** Whether there is a copy of saved progress that could not be read in full. */
export function hasDamaged(storage: FindStorage): boolean {
  return [progressKey, besideNewer(progressKey)].some((key) => readText(storage, damagedKey(key)));
}
