/**
 * The parameters of the model, in one place so that they can be varied. They are chosen to
 * illustrate: none of them is measured.
 */
export type YearParameters = {
  /** Lights in a month. */
  lights: number;
  /** Strength of a new seed, 0..1. */
  s0: number;
  /** Strength of a seed that came by introduction, 0..1. */
  warm: number;
  /** Fraction of the missing strength that one light adds. */
  gain: number;
  /** Fraction of its strength that a plant without roots loses in a month. */
  decay: number;
  /** How much each light slows all later wilting. */
  root: number;
  /** Strength from which the door is ajar. */
  open: number;
  /** Strength from which the roots are deep. */
  deep: number;
  /** How many deep months lead to an introduction. */
  fruitEvery: number;
  /** Chance that one open contact helps. */
  pReach: number;
  /** Chance that one deep tie vouches. */
  pBack: number;
  /** Fraction of its peak to which a dormant tie comes back. */
  revive: number;
  /** Share of the people met under a lamp who say no. */
  refuse: number;
  /** Share of the ties that the other person ends. */
  leave: number;
  /** Months after which that person goes. */
  stay: number;
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
  refuse: 1 / 3,
  leave: 1 / 4,
  stay: 6,
};

/**
 * The edition of the rules, kept with every year that was played. In the first one nobody said no
 * and nobody left, so its years cannot be compared with those of today.
 */
export const rulesEdition = 2;
