import { findOwn, mergeDated } from './entries.ts';
import { said } from './kept/scenarios.ts';

/** A scenario played to its end: which run, and its option letters in order, as in "ABBCA". */
export type FinishedRun = {
  readonly run: number;
  readonly path: string;
  readonly at: number;
  /** The edition of the story that was played; the first one where nothing is said. */
  readonly edition?: number | undefined;
};

/** What a learner did in one scenario. */
export type ScenarioProgress = {
  /** The number of replays. Of two devices, the one with the later run is followed. */
  readonly run: number;
  /** The option letters chosen in the current run. */
  readonly path: string;
  /** The edition of the story that the current run plays; the first one where nothing is said. */
  readonly edition?: number | undefined;
  readonly runs: readonly FinishedRun[];
};

/** Progress as far as scenarios need it: scenario ids and what was done in each. */
type WithScenarios = { readonly scenarios: Readonly<Record<string, ScenarioProgress>> };

/** Returns what was done in a scenario, begun or not. */
export function findScenario({ scenarios }: WithScenarios, id: string): ScenarioProgress {
  return findOwn(scenarios, id) ?? notBegun;
}

/**
 * Returns what was done in one edition of a scenario, and whether something was done in another. The
 * letters of another edition lead elsewhere, so they are kept and not played.
 */
export function findEdition(
  progress: WithScenarios,
  id: string,
  edition: number,
): ScenarioProgress & { readonly hasOthers: boolean } {
  const found = findScenario(progress, id);
  const runs = found.runs.filter((one) => (one.edition ?? 1) === edition);
  const hasOtherRuns = runs.length < found.runs.length;
  if ((found.edition ?? 1) === edition) return { ...found, runs, hasOthers: hasOtherRuns };
  const isBegun = found.path !== '';
  const run = isBegun ? found.run + 1 : found.run;
  return { run, path: '', edition, runs, hasOthers: hasOtherRuns || isBegun };
}

/** A decision that a learner makes in a scenario. */
export type Decision = {
  readonly scenario: string;
  /** The index of the decision in the run, from 0. */
  readonly step: number;
  /** The letter of the option. */
  readonly option: string;
  /** The edition of the story. */
  readonly edition: number;
};

/** Records a decision. The first one at a step counts: Back or a double click changes nothing. */
export function chooseInScenario<P extends WithScenarios>(
  progress: P,
  { scenario: id, step, option, edition }: Decision,
): P {
  const { run, path } = findEdition(progress, id, edition);
  if (step !== path.length) return progress;
  const before = findScenario(progress, id);
  return withScenario(progress, id, { ...before, run, path: path + option, ...said(edition) });
}

/** Adds the current run to the finished ones, once. The learner stays at its end. */
export function finishRun<P extends WithScenarios>(progress: P, id: string, at: number): P {
  const scenario = findScenario(progress, id);
  const { run, path, runs, edition } = scenario;
  if (runs.some((finished) => finished.run === run && finished.path === path)) return progress;
  const finished = { run, path, at, ...said(edition) };
  return withScenario(progress, id, { ...scenario, runs: mergeDated(runs, [finished]) });
}

/** Starts a scenario again. Finished runs stay. */
export function startAgain<P extends WithScenarios>(progress: P, id: string): P {
  const scenario = findScenario(progress, id);
  if (!scenario.path) return progress;
  return withScenario(progress, id, { ...scenario, run: scenario.run + 1, path: '' });
}

const notBegun: ScenarioProgress = { run: 0, path: '', runs: [] };

function withScenario<P extends WithScenarios>(
  progress: P,
  id: string,
  scenario: ScenarioProgress,
): P {
  return { ...progress, scenarios: { ...progress.scenarios, [id]: scenario } };
}

/** How the tie to one person ended in a run of a scenario that was finished just now. */
export type TieEnd = {
  readonly scenario: string;
  readonly person: string;
  readonly name: string;
  readonly state: 'near' | 'far' | 'strained' | 'mended';
  /** What the story says of it, in one line. */
  readonly line: string;
  readonly at: number;
};
