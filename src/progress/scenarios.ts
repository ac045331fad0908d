import { findOwn, mergeDated, readDated } from './entries.ts';
import type { Lose } from './entries.ts';
import { isCount, isRecord } from './guards.ts';
import type { Progress, ScenarioProgress, FinishedRun } from './progress.ts';

const notBegun: ScenarioProgress = { run: 0, path: '', runs: [] };

/** Where the learner stands in a scenario, begun or not. */
export function findScenario(progress: Progress, id: string): ScenarioProgress {
  return findOwn(progress.scenarios, id) ?? notBegun;
}

/** The progress with a new standing in one scenario. */
function withScenario(progress: Progress, id: string, scenario: ScenarioProgress): Progress {
  return { ...progress, scenarios: { ...progress.scenarios, [id]: scenario } };
}

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

/** Keeps the current run among the finished ones, once. The learner stays at its end. */
export function finishRun(progress: Progress, id: string, at: number): Progress {
  const scenario = findScenario(progress, id);
  const { run, path, runs } = scenario;
  if (runs.some((finished) => finished.run === run && finished.path === path)) return progress;
  return withScenario(progress, id, { ...scenario, runs: mergeDated(runs, [{ run, path, at }]) });
}

/** Begins a scenario again. Finished runs stay. */
export function startAgain(progress: Progress, id: string): Progress {
  const scenario = findScenario(progress, id);
  if (!scenario.path) return progress;
  return withScenario(progress, id, { ...scenario, run: scenario.run + 1, path: '' });
}

/** Reads where a learner stands in one scenario. Finished runs outlive a broken current one. */
export function readScenario(found: unknown, lose: Lose): ScenarioProgress | undefined {
  if (!isRecord(found)) return undefined;
  const runs = readDated(found['runs'], lose, readFinished);
  if (isRun(found)) return { ...found, runs };
  lose();
  return { ...found, run: 0, path: '', runs };
}

function readFinished(found: unknown): FinishedRun | undefined {
  return isRecord(found) && isFinished(found) ? found : undefined;
}

function isFinished(found: object): found is FinishedRun {
  const { at }: { at?: unknown } = found;
  return isCount(at) && isRun(found);
}

function isRun(found: object): found is Pick<FinishedRun, 'run' | 'path'> {
  const { run, path }: { run?: unknown; path?: unknown } = found;
  return isCount(run) && typeof path === 'string' && /^[A-Z]*$/.test(path);
}
