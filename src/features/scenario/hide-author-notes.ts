import type { Decision } from './playable-scenario.ts';
import type { Scenario } from './scenario.schema.ts';

/** A scenario without what is for authors only. */
export type LearnersScenario = Omit<Scenario, 'decisions' | 'claims'> & {
  readonly decisions: readonly Decision[];
};

/** Takes out grades, reasons and claims, so that no page carries them to the browser. */
export function hideAuthorNotes({ claims: _, ...scenario }: Scenario): LearnersScenario {
  const decisions = scenario.decisions.map((decision) => ({
    ...decision,
    options: decision.options.map(({ grade: _grade, rationale: _rationale, ...option }) => option),
  }));
  return { ...scenario, decisions };
}
