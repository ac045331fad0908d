import { findOwn } from '#progress/find-own.ts';
import type { Progress, ScenarioProgress } from '#progress/progress.ts';

const notBegun: ScenarioProgress = { run: 0, path: '', runs: [] };

/** Where the learner stands in a scenario, begun or not. */
export function findScenario(progress: Progress, id: string): ScenarioProgress {
  return findOwn(progress.scenarios, id) ?? notBegun;
}

/** The progress with a new standing in one scenario. */
export function withScenario(progress: Progress, id: string, scenario: ScenarioProgress): Progress {
  return { ...progress, scenarios: { ...progress.scenarios, [id]: scenario } };
}
