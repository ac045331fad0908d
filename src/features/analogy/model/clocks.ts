/**
 * The two clocks: how fast the spark of one meeting fades and how slowly a bond grows.
 *
 *     spark(t)    = 2^(-t / halfLife)
 *     bond(t, f)  = R (1 - e^(-(grow f + fade) t))
 *     ceiling(f)  = R = grow f / (grow f + fade)
 *
 * t in months, f in contacts per month, all results 0..1. Illustrative: the numbers are chosen,
 * not measured.
 */
export type ClockParameters = {
  /** Months in which half of a spark is gone. */
  halfLife: number;
  /** Growth for each contact. */
  grow: number;
  /** What fades in a month. */
  fade: number;
};

/** The values that the course shows. */
export const clockParameters: Readonly<ClockParameters> = { halfLife: 2, grow: 0.15, fade: 0.1 };

/** What is left of the evening after t months. */
export function spark(t: number, { halfLife }: ClockParameters = clockParameters): number {
  return 2 ** (-t / halfLife);
}

/** What has grown after t months with f contacts a month. */
export function bond(t: number, f: number, parameters: ClockParameters = clockParameters): number {
  const speed = parameters.grow * f + parameters.fade;
  return ceiling(f, parameters) * (1 - Math.exp(-speed * t));
}

/** Where a bond with f contacts a month comes to rest. */
export function ceiling(f: number, { grow, fade }: ClockParameters = clockParameters): number {
  return (grow * f) / (grow * f + fade);
}

/** The month in which the bond passes the spark, or null when it never does. */
export function crossing(f: number, parameters: ClockParameters = clockParameters): number | null {
  if (f <= 0) return null;
  const ahead = (t: number) => bond(t, f, parameters) >= spark(t, parameters);
  let before = 0;
  let after = parameters.halfLife;
  while (!ahead(after)) after *= 2;
  // Bond only rises and spark only falls, so halving finds the one crossing.
  for (let step = 0; step < 40; step += 1) {
    const middle = (before + after) / 2;
    if (ahead(middle)) after = middle;
    else before = middle;
  }
  return after;
}
