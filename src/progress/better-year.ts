import { laterOf } from '#progress/later-of.ts';
import type { BestYear } from '#progress/progress.ts';

/** Of two years, the one in which a door and support came together more often. */
export function betterYear(a: BestYear, b: BestYear): BestYear {
  return laterOf(a, b, (year) => [year.both, JSON.stringify(year)]);
}
