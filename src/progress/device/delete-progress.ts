import { courseKeys } from './device-storage.ts';
import type { FindStorage } from './device-storage.ts';
import { dropAllDurable } from './durable.ts';
import type { Store } from './store.ts';

/** Deletes everything that the course has written on this device, and empties the memory. */
export async function deleteProgress(
  storage: FindStorage,
  ...stores: readonly Pick<Store, 'forget'>[]
): Promise<void> {
  // The database first: other tabs look there when localStorage is suddenly empty.
  await dropAllDurable();
  for (const key of findCourseKeys(storage)) storage().removeItem(key);
  for (const store of stores) store.forget();
}

function findCourseKeys(storage: FindStorage): readonly string[] {
  try {
    const device = storage();
    // All keys first: removing one moves the others.
    const keys = Array.from({ length: device.length }, (_, index) => device.key(index) ?? '');
    return keys.filter((key) => key.startsWith(courseKeys));
  } catch {
    return []; // Where storage is blocked, nothing was ever written.
  }
}
