import { foreign, isPlainData, joined } from './is-plain-data.ts';
import { mergeProgress } from './merge-progress.ts';
import type { Progress } from './progress.ts';
import { readProgress } from './read-progress.ts';

/**
 * Merges a state of unknown origin, from a host or a portal, into progress. Returns the same progress
 * where the state is no plain data, or would make it more than a device should keep.
 */
export function takeIn(mine: Progress, found: unknown): Progress {
  if (!isPlainData(found, foreign)) return mine;
  const { progress } = readProgress(found);
  const both = mergeProgress(mine, progress);
  return isPlainData(both, joined) ? both : mine;
}
