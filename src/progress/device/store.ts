import type { Progress } from '#progress/progress.ts';
import type { FindStorage } from './device-storage.ts';
import { findKept, keepValue } from './kept-progress.ts';
import type { KeepingState, KeptKind } from './kept-progress.ts';

/** What the browser tells a store. */
export type Heard = {
  /** Another tab changed a key (null: all of them) to a text (null: it was deleted). */
  readonly changed: (key: string | null, text: string | null) => void;
  /** The page came back from the browser's memory, so what it knows may be old. */
  readonly returned: () => void;
};

/** Holds progress, or own words, while a page is open, and saves it. There is one of each per page. */
export type Store<T = Progress> = {
  /** What is held: the same object until something changes. */
  readonly get: () => T;
  readonly state: () => KeepingState;
  /** What this page could not read of what was kept, as in `items.Q1`. */
  readonly dropped: () => readonly string[];
  /** Changes it by a pure function, and keeps it. */
  readonly change: (next: (value: T) => T) => void;
  /** Adds what was made before, elsewhere or on another day, and keeps it. */
  readonly adopt: (value: T) => void;
  /** Calls back after each change, until the function that it returns is called. */
  readonly subscribe: (listener: Listener) => () => void;
  /** Empties the memory. What is kept is deleted by `deleteProgress`. */
  readonly forget: () => void;
};

/** Called after a change. `isOwn` is false when another tab made it. */
export type Listener = (isOwn: boolean) => void;

/** Where a store saves, and how it learns about other tabs. */
export type StoreOptions = {
  readonly storage: FindStorage;
  readonly key: string;
  readonly listen: (heard: Heard) => void;
};

/** Returns the store for a key. Where storage is blocked, what it holds stays in memory only. */
export function openStore<T>(kind: KeptKind<T>, { storage, key, listen }: StoreOptions): Store<T> {
  const listeners = new Set<Listener>();
  let { value, dropped, state } = findKept(kind, storage, key);

  const hold = (next: T, nextState: KeepingState, isOwn = false) => {
    if (nextState === state && JSON.stringify(next) === JSON.stringify(value)) return;
    value = next;
    state = nextState;
    for (const listener of listeners) listener(isOwn);
  };

  // Reads again before every write, so that two tabs never lose each other's answers.
  const update = (mine: T, next: (value: T) => T, isOwn = next !== same) => {
    const kept = findKept(kind, storage, key);
    if (kept.dropped.length) dropped = kept.dropped;
    // Everything in memory had been saved and is gone from storage: another tab deleted it.
    const isDeleted = kept.text === null && kept.state === 'kept-here' && state !== 'not-kept';
    const merged = kind.merge(kept.value, isDeleted ? kind.empty : mine);
    // Report another tab's changes first, so that they do not count as made here.
    hold(merged, state);
    const changed = next(merged);
    hold(changed, keepValue(storage, kept, changed), isOwn);
  };

  const forget = () => {
    dropped = [];
    hold(kind.empty, findKept(kind, storage, key).state);
  };

  listen({
    changed(name, text) {
      if (name === key && text === null) forget();
      else if (name === null || name.startsWith(key)) update(value, same);
    },
    returned() {
      // A page restored from the back/forward cache must not restore what was deleted.
      update(state === 'not-kept' ? value : kind.empty, same);
    },
  });

  return {
    get: () => value,
    state: () => state,
    dropped: () => dropped,
    change(next) {
      update(value, next);
    },
    adopt(other) {
      update(value, (mine) => kind.merge(mine, other), false);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    forget,
  };
}

function same<T>(value: T): T {
  return value;
}
