import { findOwn, laterOf, mergeDated, mergeEach, mergeUnknown, readDated } from './entries.ts';
import type { Lose } from './entries.ts';
import { isCount, isRecord } from './guards.ts';

/** A scenario played to its end: which run, and its option letters in order, as in "ABBCA". */
export type FinishedRun = { readonly run: number; readonly path: string; readonly at: number };

/** What a learner did in one scenario. */
export type ScenarioProgress = {
  /** The number of replays. Of two devices, the one with the later run is followed. */
  readonly run: number;
  /** The option letters chosen in the current run. */
  readonly path: string;
  readonly runs: readonly FinishedRun[];
};

/** Progress as far as scenarios need it: scenario ids and what was done in each. */
type WithScenarios = { readonly scenarios: Readonly<Record<string, ScenarioProgress>> };

/** Returns what was done in a scenario, begun or not. */
export function findScenario({ scenarios }: WithScenarios, id: string): ScenarioProgress {
  return findOwn(scenarios, id) ?? notBegun;
}

/** A decision that a learner makes in a scenario. */
export type Decision = {
  readonly scenario: string;
  /** The index of the decision in the run, from 0. */
  readonly step: number;
  /** The letter of the option. */
  readonly option: string;
};

/** Records a decision. The first one at a step counts: Back or a double click changes nothing. */
export function chooseInScenario<P extends WithScenarios>(progress: P, decision: Decision): P {
  const scenario = findScenario(progress, decision.scenario);
  if (decision.step !== scenario.path.length) return progress;
  const path = scenario.path + decision.option;
  return withScenario(progress, decision.scenario, { ...scenario, path });
}

/** Adds the current run to the finished ones, once. The learner stays at its end. */
export function finishRun<P extends WithScenarios>(progress: P, id: string, at: number): P {
  const scenario = findScenario(progress, id);
  const { run, path, runs } = scenario;
  if (runs.some((finished) => finished.run === run && finished.path === path)) return progress;
  return withScenario(progress, id, { ...scenario, runs: mergeDated(runs, [{ run, path, at }]) });
}

/** Starts a scenario again. Finished runs stay. */
export function startAgain<P extends WithScenarios>(progress: P, id: string): P {
  const scenario = findScenario(progress, id);
  if (!scenario.path) return progress;
  return withScenario(progress, id, { ...scenario, run: scenario.run + 1, path: '' });
}

/** Reads one saved scenario. Finished runs are kept even if the current one cannot be read. */
export function readScenario(found: unknown, lose: Lose): ScenarioProgress | undefined {
  if (!isRecord(found)) return undefined;
  const runs = readDated(found['runs'], lose, readFinished);
  if (isRun(found)) return { ...found, runs };
  lose();
  return { ...found, run: 0, path: '', runs };
}

/** Merges one scenario from two devices: all finished runs, and the current run that is later. */
export function mergeScenario(a: ScenarioProgress, b: ScenarioProgress): ScenarioProgress {
  const { run, path } = laterOf(a, b, (one) => [one.run, one.path.length, one.path]);
  const runs = mergeDated(a.runs, b.runs);
  return { ...mergeEach<unknown>(a, b, mergeUnknown), run, path, runs };
}

const notBegun: ScenarioProgress = { run: 0, path: '', runs: [] };

function withScenario<P extends WithScenarios>(
  progress: P,
  id: string,
  scenario: ScenarioProgress,
): P {
  return { ...progress, scenarios: { ...progress.scenarios, [id]: scenario } };
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
