import { numberQuestion } from '#features/handout/paper/answer-place.ts';
import type { Numbered } from '#features/handout/paper/answer-place.ts';

/**
 * The decisions of a scenario that everybody meets, numbered. Repairs and decisions of some paths
 * need a story that was played, so paper leaves them out.
 */
export function listCaseDecisions<Decision extends { repairs?: unknown; when?: unknown }>(
  scenario: string,
  decisions: readonly Decision[],
): (Numbered & { decision: Decision })[] {
  return decisions
    .filter(({ repairs, when }) => repairs === undefined && when === undefined)
    .map((decision, index) => ({ ...numberQuestion(scenario, index), decision }));
}
