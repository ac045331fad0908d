import { readText } from '#progress/device-storage.ts';
import type { FindStorage } from '#progress/device-storage.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { parseJson } from '#progress/parse-json.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';

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
export function besideNewer(key: string): string {
  return `${key}:v1`;
}
