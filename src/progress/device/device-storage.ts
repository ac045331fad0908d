/** The part of the Storage API that the course uses. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Returns the storage, when it is needed: where it is blocked (in a third-party frame, or by a
 * setting), merely reading `localStorage` throws.
 */
export type FindStorage = () => DeviceStorage;

/** The prefix of every key of the course, by which all of them can be deleted. */
export const courseKeys = 'roots-and-reach:';

/** The name of the IndexedDB database in which durable.ts keeps its texts. */
export const databaseName = 'roots-and-reach';

/** The key of the learner's progress. */
export const progressKey = `${courseKeys}progress` as const;

/** Returns the text under a key; null if there is none, undefined if storage is blocked. */
export function readText(storage: FindStorage, key: string): string | null | undefined {
  try {
    return storage().getItem(key);
  } catch {
    return undefined;
  }
}

/** Saves a text under a key. Returns false if storage is blocked or full. */
export function keepText(storage: FindStorage, key: string, text: string): boolean {
  try {
    storage().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
