import { parseJson } from '#progress/guards.ts';
import { keepText, progressKey, readText } from './device-storage.ts';
import type { FindStorage } from './device-storage.ts';

/** How one kind of data is read and merged: progress, or the learner's own words. */
export type KeptKind<T> = {
  readonly empty: T;
  readonly read: (found: unknown) => {
    readonly value: T;
    /** Whether a newer version of the course wrote it. */
    readonly isNewer: boolean;
    /** What could not be read, as in `items.Q1`. */
    readonly dropped: readonly string[];
  };
  readonly merge: (a: T, b: T) => T;
};

/** Whether data is saved. `newer-data`: yes, under a second key beside a newer version's data. */
export type KeepingState = 'kept-here' | 'not-kept' | 'newer-data';

/** What storage holds, and the key that this version of the course may write to. */
export type Kept<T> = {
  readonly value: T;
  readonly dropped: readonly string[];
  readonly state: KeepingState;
  readonly writeTo: string;
  /** The text that a write replaces: null when there is none, undefined when storage is blocked. */
  readonly text: string | null | undefined;
};

/** Reads what is saved under a key. Data of a newer version is left alone; we write to a second key. */
export function findKept<T>(kind: KeptKind<T>, storage: FindStorage, key: string): Kept<T> {
  const text = readText(storage, key);
  const { value, dropped, isNewer } = kind.read(text == null ? kind.empty : parseJson(text));
  if (!isNewer) {
    const state = text === undefined ? 'not-kept' : 'kept-here';
    return { value, dropped, state, writeTo: key, text };
  }
  const beside = findKept(kind, storage, besideNewer(key));
  return { ...beside, value: kind.merge(value, beside.value), state: 'newer-data' };
}

/** The second key, used when the data under a key is newer. */
function besideNewer(key: string): string {
  return `${key}:v1`;
}

/** Saves data in place of what was found, if it differs, and returns the new state. */
export function keepValue<T>(storage: FindStorage, kept: Kept<T>, value: T): KeepingState {
  const { dropped, state, writeTo, text } = kept;
  const news = JSON.stringify(value);
  // Compare parsed data, not text, or two versions in two tabs would overwrite each other for ever.
  if (news === JSON.stringify(kept.value)) return state;
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
