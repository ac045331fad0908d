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
