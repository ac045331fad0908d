/** The two meters, each from 0 to 100. */
export type Meters = { readonly reach: number; readonly roots: number };

/** How far something moves the meters; what is not named stays. */
export type Change = { readonly reach?: number | undefined; readonly roots?: number | undefined };

/** The meters after a change. They stop at 0 and at 100. */
export function moveMeters({ reach, roots }: Meters, change: Change): Meters {
  return { reach: within(reach + (change.reach ?? 0)), roots: within(roots + (change.roots ?? 0)) };
}

/** The meters as parts of one, for bars and drawings. */
export function fractions({ reach, roots }: Meters): Meters {
  return { reach: within(reach) / 100, roots: within(roots) / 100 };
}

function within(level: number): number {
  return Math.min(100, Math.max(0, level));
}

/** How far the meters moved from one moment to a later one. */
export function subtractMeters(later: Meters, earlier: Meters): Meters {
  return { reach: later.reach - earlier.reach, roots: later.roots - earlier.roots };
}

/** Returns a change of a meter with its sign, +12 or −7 (a real minus), or the word for none. */
export function formatChange(points: number, unchanged: string): string {
  if (points === 0) return unchanged;
  return points > 0 ? `+${points}` : `−${-points}`;
}
