import type { Progress } from '#progress/progress.ts';

/**
 * Returns what the learner did, as a text to compare by. Place and seed are left out: they come with
 * any page, and are not worth a request.
 */
export function deedsOf({ place, seed, ...deeds }: Progress): string {
  return JSON.stringify(deeds);
}
