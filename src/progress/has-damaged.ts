import { progressKey, readText } from '#progress/device-storage.ts';
import type { FindStorage } from '#progress/device-storage.ts';
import { besideNewer } from '#progress/find-kept.ts';
import { damagedKey } from '#progress/keep-progress.ts';

/** Says whether saved progress that could not be read in whole lies aside, now or from earlier. */
export function hasDamaged(storage: FindStorage): boolean {
  return [progressKey, besideNewer(progressKey)].some((key) => readText(storage, damagedKey(key)));
}
