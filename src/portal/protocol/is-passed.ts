import { reachesMastery } from '#progress/reaches-mastery.ts';
import type { ScoreReport } from './messages.ts';

/**
 * Whether a score counts as passed: by the share that the portal asks for, from 0 to 1; or by the rule
 * of the course, where the portal asks for none.
 */
export function isPassed(
  { share, best = share, all = 100, passed }: ScoreReport,
  mastery: number | undefined,
): boolean {
  return mastery === undefined ? passed : reachesMastery(best, all, mastery);
}
