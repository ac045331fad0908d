import type { Analogy } from '#features/analogy/analogy.schema.ts';
import type { Decision } from '#features/analogy/model/clocks.ts';

/** What the two can decide, with the moments that are told in another way then. */
export type Decisions = Analogy['clocks']['decisions'];

/** Returns how a moment is told after a decision; undefined where it is told as always. */
export function tellMoment(
  decisions: Decisions,
  decision: Decision,
  mark: string | undefined,
): { sentence: string; alt: string } | undefined {
  const found = decisions.find(({ id }) => id === decision);
  return found?.moments?.find((moment) => moment.mark === mark) ?? found?.later;
}
