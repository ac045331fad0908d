import type { Progress } from '#progress/progress.ts';
import { findScenario, withScenario } from '#progress/scenario-progress.ts';

/** A decision that a learner takes in a scenario. */
export type Decision = {
  readonly scenario: string;
  /** The place of the decision in the run, from 0. */
  readonly step: number;
  /** The letter of the option. */
  readonly option: string;
};

/** Takes a decision. One that was taken before stays: Back or a second press changes nothing. */
export function chooseInScenario(progress: Progress, decision: Decision): Progress {
  const scenario = findScenario(progress, decision.scenario);
  if (decision.step !== scenario.path.length) return progress;
  const path = scenario.path + decision.option;
  return withScenario(progress, decision.scenario, { ...scenario, path });
}
