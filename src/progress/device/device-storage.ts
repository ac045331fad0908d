/** What the course needs of localStorage. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Finds the storage when it is needed, because where it is blocked (in a frame of another site, or
 * by a setting) the mere mention of localStorage throws.
 */
export type FindStorage = () => DeviceStorage;

/** Every key that the course writes begins like this, so that all of them can be deleted. */
export const courseKeys = 'roots-and-reach:';

/** Where progress is kept. */
export const progressKey = `${courseKeys}progress` as const;

/** The text under a key; null when there is none, undefined when storage is blocked. */
export function readText(storage: FindStorage, key: string): string | null | undefined {
  try {
    return storage().getItem(key);
  } catch {
    return undefined;
  }
}

/** Writes a text under a key and says whether it is kept: storage may be blocked or full. */
export function keepText(storage: FindStorage, key: string, text: string): boolean {
  try {
    storage().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
