import type { Scenario } from '#features/scenario/scenario.schema.ts';
import type { Decision } from './playable-scenario.ts';

/** A scenario without what is for authors only. */
export type LearnerScenario = Omit<Scenario, 'decisions'> & {
  readonly decisions: readonly Decision[];
};

/** Takes out grades and reasons, so that no page carries them to the browser. */
export function toLearnerScenario(scenario: Scenario): LearnerScenario {
  const decisions = scenario.decisions.map((decision) => ({
    ...decision,
    options: decision.options.map(({ grade: _grade, rationale: _rationale, ...option }) => option),
  }));
  return { ...scenario, decisions };
}
