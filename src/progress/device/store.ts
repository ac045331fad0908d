import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import type { FindStorage } from './device-storage.ts';
import { findKept, keepProgress } from './kept-progress.ts';
import type { KeepingState } from './kept-progress.ts';

/** What the browser tells a store. */
export type Heard = {
  /** Another tab changed a key (null: all of them) to a text (null: it was deleted). */
  readonly changed: (key: string | null, text: string | null) => void;
  /** The page came back from the browser's memory, so what it knows may be old. */
  readonly returned: () => void;
};

/** Holds the progress while a page is open, and saves it. There is one per page. */
export type Store = {
  /** The progress: the same object until something changes. */
  readonly get: () => Progress;
  readonly state: () => KeepingState;
  /** What this page could not read of what was kept, as in `items.Q1`. */
  readonly dropped: () => readonly string[];
  /** Changes the progress by a pure function, and keeps it. */
  readonly change: (next: (progress: Progress) => Progress) => void;
  /** Adds progress that was made before, elsewhere or on another day, and keeps it. */
  readonly adopt: (progress: Progress) => void;
  /** Calls back after each change, until the function that it returns is called. */
  readonly subscribe: (listener: Listener) => () => void;
  /** Empties the memory. What is kept is deleted by `deleteProgress`. */
  readonly forget: () => void;
};

/** Called after a change. `isOwn` is false when another tab made it. */
export type Listener = (isOwn: boolean) => void;

/** Where a store saves progress, and how it learns about other tabs. */
export type StoreOptions = {
  readonly storage: FindStorage;
  readonly key: string;
  readonly listen: (heard: Heard) => void;
};

/** Returns the store for a key. Where storage is blocked, progress stays in memory only. */
export function openStore({ storage, key, listen }: StoreOptions): Store {
  const listeners = new Set<Listener>();
  let { progress, dropped, state } = findKept(storage, key);

  const hold = (next: Progress, nextState: KeepingState, isOwn = false) => {
    if (nextState === state && JSON.stringify(next) === JSON.stringify(progress)) return;
    progress = next;
    state = nextState;
    for (const listener of listeners) listener(isOwn);
  };

  // Reads again before every write, so that two tabs never lose each other's answers.
  const update = (
    mine: Progress,
    next: (progress: Progress) => Progress,
    isOwn = next !== same,
  ) => {
    const kept = findKept(storage, key);
    if (kept.dropped.length) dropped = kept.dropped;
    // Everything in memory had been saved and is gone from storage: another tab deleted it.
    const isDeleted = kept.text === null && kept.state === 'kept-here' && state !== 'not-kept';
    const merged = mergeProgress(kept.progress, isDeleted ? emptyProgress : mine);
    // Report another tab's changes first, so that they do not count as made here.
    hold(merged, state);
    const changed = next(merged);
    hold(changed, keepProgress(storage, kept, changed), isOwn);
  };

  const forget = () => {
    dropped = [];
    hold(emptyProgress, findKept(storage, key).state);
  };

  listen({
    changed(name, text) {
      if (name === key && text === null) forget();
      else if (name === null || name.startsWith(key)) update(progress, same);
    },
    returned() {
      // A page restored from the back/forward cache must not restore deleted progress.
      update(state === 'not-kept' ? progress : emptyProgress, same);
    },
  });

  return {
    get: () => progress,
    state: () => state,
    dropped: () => dropped,
    change(next) {
      update(progress, next);
    },
    adopt(other) {
      update(progress, (mine) => mergeProgress(mine, other), false);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    forget,
  };
}

function same(progress: Progress): Progress {
  return progress;
}
