import type { Meters } from './meters.ts';

/** How far the meters moved from one moment to a later one. */
export function subtractMeters(later: Meters, earlier: Meters): Meters {
  return { reach: later.reach - earlier.reach, roots: later.roots - earlier.roots };
}
