import { progressKey, readText } from './device-storage.ts';
import { durableStatus } from './durable-status.ts';
import type { KeepingState } from './kept-progress.ts';
import type { Store } from './store.ts';

/**
 * Where a store's data stands on this device, as far as it is known now. Data is kept when it is on the
 * disk, so also where localStorage is full and the database has it.
 * @param hasBegun Whether there is anything that must be kept.
 */
export function keepingNow(
  { state }: Pick<Store<unknown>, 'state'>,
  hasBegun: boolean,
): KeepingState | 'saving' {
  if (state() === 'newer-data' || isBlocked()) return state();
  const place = durableStatus.get() ?? (hasBegun ? 'saving' : 'database');
  if (place === 'saving') return 'saving';
  return place === 'database' ? 'kept-here' : state();
}

/** A browser that blocks localStorage blocks databases too, and nothing needs to be tried. */
function isBlocked(): boolean {
  return readText(() => localStorage, progressKey) === undefined;
}
