/** The two meters, each from 0 to 100. */
export type Meters = { readonly reach: number; readonly roots: number };

/** The meters as parts of one, for bars and drawings. */
export function fractions({ reach, roots }: Meters): Meters {
  return { reach: reach / 100, roots: roots / 100 };
}

/** How far the meters moved from one moment to a later one. */
export function subtractMeters(later: Meters, earlier: Meters): Meters {
  return { reach: later.reach - earlier.reach, roots: later.roots - earlier.roots };
}

/** Returns a change with its sign, +12 or −7 (a real minus), or the word for none. */
export function formatChange(points: number, unchanged: string): string {
  if (points === 0) return unchanged;
  return points > 0 ? `+${points}` : `−${-points}`;
}
