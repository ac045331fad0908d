import { yearParameters, type YearParameters } from './year-parameters.ts';
import type { Year } from './year.ts';

/** What a year looks like from outside. Chances are 0..1. */
export type Measures = {
  met: number;
  /** Doors at least ajar, deep ties among them. */
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
 * One moment in numbers.
 *
 *     reach = 1 - (1 - pReach)^open     back = 1 - (1 - pBack)^deep     land = reach * back
 */
export function measures(
  year: Year,
  { open: ajar, deep: rooted, pReach, pBack }: YearParameters = yearParameters,
): Measures {
  const open = year.plants.filter(({ s }) => s >= ajar).length;
  const deep = year.plants.filter(({ s }) => s >= rooted).length;
  const reach = 1 - (1 - pReach) ** open;
  const back = 1 - (1 - pBack) ** deep;
  return {
    met: year.met,
    open,
    deep,
    dormant: year.plants.length - open,
    reach,
    back,
    land: reach * back,
  };
}

/** The mean chance over the given months, for each reading of success. */
export function averages(
  years: readonly Year[],
  parameters: YearParameters = yearParameters,
): Record<Goal, number> {
  const months = years.map((year) => measures(year, parameters));
  const mean = (chance: 'reach' | 'back' | 'land') =>
    months.reduce((sum, month) => sum + month[chance], 0) / months.length;
  return { both: mean('land'), 'first-contact': mean('reach'), support: mean('back') };
}
