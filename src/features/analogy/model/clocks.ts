/**
 * The two clocks: how fast the spark of one meeting fades and how slowly a bond grows.
 *
 *     spark(t)    = 2^(-t / halfLife)
 *     bond(t, f)  = R (1 - e^(-(grow f + fade) t))
 *     ceiling(f)  = R = grow f / (grow f + fade)
 *
 * t in months, f in contacts per month. Illustrative: the parameters are chosen, not measured.
 */
export type ClockParameters = {
  /** Months until half of the spark is gone. */
  halfLife: number;
  /** Growth rate for each contact. */
  grow: number;
  /** Rate at which a bond fades, per month. */
  fade: number;
};

/** The values that the course shows. */
export const clockParameters: Readonly<ClockParameters> = { halfLife: 2, grow: 0.15, fade: 0.1 };

/** Returns what is left of the spark after t months, 0..1. */
export function spark(t: number, { halfLife }: ClockParameters = clockParameters): number {
  return 2 ** (-t / halfLife);
}

/** Returns the strength of the bond after t months with f contacts a month, 0..1. */
export function bond(t: number, f: number, parameters: ClockParameters = clockParameters): number {
  const speed = parameters.grow * f + parameters.fade;
  return ceiling(f, parameters) * (1 - Math.exp(-speed * t));
}

/** What the two decide: both say yes, one says no, or both say yes and one leaves after a year. */
export type Decision = 'both-yes' | 'one-no' | 'one-leaves';

/** Months after which somebody leaves who does. */
export const leavingMonth = 12;

/** Whether the two have a tie after t months: two yeses began it, and nobody has left. */
export function hasTie(t: number, decision: Decision): boolean {
  return decision === 'both-yes' || (decision === 'one-leaves' && t <= leavingMonth);
}

/** Returns the strength of the bond, 0..1, after what the two decided: 0 where there is no tie. */
export function bondOf(t: number, f: number, decision: Decision): number {
  return hasTie(t, decision) ? bond(t, f) : 0;
}

/** Returns the limit that a bond with f contacts a month approaches, 0..1. */
export function ceiling(f: number, { grow, fade }: ClockParameters = clockParameters): number {
  return (grow * f) / (grow * f + fade);
}

/** Returns when the bond becomes stronger than the spark, in months; null if it never does. */
export function crossing(f: number, parameters: ClockParameters = clockParameters): number | null {
  if (f <= 0) return null;
  const ahead = (t: number) => bond(t, f, parameters) >= spark(t, parameters);
  let before = 0;
  let after = parameters.halfLife;
  while (!ahead(after)) after *= 2;
  // The bond only rises and the spark only falls: bisection finds their one crossing.
  for (let step = 0; step < 40; step += 1) {
    const middle = (before + after) / 2;
    if (ahead(middle)) after = middle;
    else before = middle;
  }
  return after;
}
