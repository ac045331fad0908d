import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import type { FindStorage } from './device-storage.ts';
import { findKept, keepProgress } from './kept-progress.ts';
import type { KeepingState } from './kept-progress.ts';

/** What a store wants to hear from the browser. */
export type Heard = {
  /** Another tab changed a key (null: all of them) to a text (null: it was deleted). */
  readonly changed: (key: string | null, text: string | null) => void;
  /** The page came back from the browser's memory, so what it knows may be old. */
  readonly returned: () => void;
};

/** The one place where progress lives while a page is open. */
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

/** Hears of a change, and whether it was made on this page; else another page made it. */
export type Listener = (isOwn: boolean) => void;

/** Where a store keeps its progress, and how it hears of other tabs. */
export type StoreOptions = {
  readonly storage: FindStorage;
  readonly key: string;
  readonly listen: (heard: Heard) => void;
};

/** Opens the progress that is kept under a key. Where nothing can be kept, it lives in memory. */
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
    // All that was in memory had been kept, and now nothing is there: it was deleted.
    const isDeleted = kept.text === null && kept.state === 'kept-here' && state !== 'not-kept';
    const merged = mergeProgress(kept.progress, isDeleted ? emptyProgress : mine);
    // What another page did, and nobody told yet, is not what is done here.
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
      // A page that came back must not bring back what was deleted meanwhile.
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
