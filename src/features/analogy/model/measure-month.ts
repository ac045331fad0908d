import type { MonthState } from './month-state.ts';
import { yearParameters, type YearParameters } from './year-parameters.ts';

/** A month in numbers: people are counted, chances are 0..1. */
export type Measures = {
  met: number;
  /** People who said no to a second talk. */
  noes: number;
  /** People who left. */
  left: number;
  /** Doors at least ajar, deep ties included. */
  open: number;
  deep: number;
  dormant: number;
  /** The chance that at least one open contact helps. */
  reach: number;
  /** The chance that at least one deep tie vouches. */
  back: number;
  /** Both at once. */
  land: number;
};

/** What counts as success: a door and somebody who vouches, only a first contact, only support. */
export type Goal = 'both' | 'first-contact' | 'support';

/**
 * Returns the numbers at the end of a month.
 *
 *     reach = 1 - (1 - pReach)^open     back = 1 - (1 - pBack)^deep     land = reach * back
 */
export function measureMonth(
  state: MonthState,
  { open: ajar, deep: rooted, pReach, pBack }: YearParameters = yearParameters,
): Measures {
  const open = state.plants.filter(({ s }) => s >= ajar).length;
  const deep = state.plants.filter(({ s }) => s >= rooted).length;
  const reach = 1 - (1 - pReach) ** open;
  const back = 1 - (1 - pBack) ** deep;
  return {
    met: state.met,
    noes: state.noes.length,
    left: state.left.length,
    open,
    deep,
    dormant: state.plants.length - open,
    reach,
    back,
    land: reach * back,
  };
}

/** Which of the chances is the success of a goal. */
const chanceOf = { both: 'land', 'first-contact': 'reach', support: 'back' } as const;

/** Returns the chance of success in a month, 0..1. */
export function successIn(measures: Measures, goal: Goal): number {
  return measures[chanceOf[goal]];
}

/** Returns the chance of success for each goal, 0..1, as the mean over the given months. */
export function averageSuccess(
  months: readonly MonthState[],
  parameters: YearParameters = yearParameters,
): Record<Goal, number> {
  const measured = months.map((state) => measureMonth(state, parameters));
  const mean = (goal: Goal) =>
    measured.reduce((sum, month) => sum + successIn(month, goal), 0) / measured.length;
  return { both: mean('both'), 'first-contact': mean('first-contact'), support: mean('support') };
}
