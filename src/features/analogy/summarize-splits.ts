import { averages, measures, type Goal, type Measures } from './measure-year.ts';
import type { PlayedYear } from './played-year.ts';

/** One split of the light up to a month. */
export type SplitSummary = {
  meeting: number;
  /** How likely success was, 0..1, on average over the months so far. */
  chance: number;
  isBest: boolean;
  /** How the month ends. */
  end: Measures;
};

/** The splits up to a month (1..12), for what counts as success. */
export function summarizeSplits(
  splits: readonly PlayedYear[],
  month: number,
  goal: Goal,
): SplitSummary[] {
  const summary = splits.flatMap(({ years }, meeting) => {
    const end = years[month];
    const chance = averages(years.slice(1, month + 1))[goal];
    return end ? [{ meeting, chance, end: measures(end) }] : [];
  });
  const best = Math.max(...summary.map(({ chance }) => chance));
  // What is equal on the screen is equally good.
  const isBest = (chance: number) => chance > 0 && chance.toFixed(2) === best.toFixed(2);
  return summary.map((split) => ({ ...split, isBest: isBest(split.chance) }));
}
