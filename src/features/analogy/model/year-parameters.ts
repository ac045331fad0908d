/**
 * Every number of the year in one place, so that a test can vary it.
 * Chosen to illustrate, not measured: no study stands behind a value.
 */
export type YearParameters = {
  /** Lights to spend in a month. */
  lights: number;
  /** Strength of a new seed, 0..1. */
  s0: number;
  /** Strength of a seed that came by introduction, 0..1. */
  warm: number;
  /** Part of the missing strength that one tending adds. */
  gain: number;
  /** Part of the strength that a plant without roots loses in a month. */
  decay: number;
  /** How much one tending slows all later wilting. */
  root: number;
  /** From this strength on the door is ajar. */
  open: number;
  /** From this strength on the roots are deep. */
  deep: number;
  /** Deep months between two introductions. */
  fruitEvery: number;
  /** Chance that one open contact helps. */
  pReach: number;
  /** Chance that one deep tie vouches. */
  pBack: number;
  /** Part of its peak to which a dormant tie comes back. */
  revive: number;
};

/** The values that the course shows. */
export const yearParameters: Readonly<YearParameters> = {
  lights: 4,
  s0: 0.2,
  warm: 0.4,
  gain: 0.35,
  decay: 0.25,
  root: 1,
  open: 0.1,
  deep: 0.6,
  fruitEvery: 6,
  pReach: 0.15,
  pBack: 0.5,
  revive: 0.5,
};
