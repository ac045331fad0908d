import type { FinishedRun, ScenarioProgress } from '#progress/scenarios.ts';
import { readNumber, readTime, writeRecord, writeTime } from './record-text.ts';
import { takeNamed, writeNamed } from './short-names.ts';
import type { ShortNames } from './short-names.ts';

/** After the name of the scenario: the run that is open, or one that is finished. */
const [open, finished] = ['o', 'f'];

/** Writes the run of a scenario that the learner is in. */
export function writeOpenRun(
  id: string,
  { run, path, edition }: ScenarioProgress,
  names: ShortNames,
): string {
  return writeRecord('j', ...writeNamed(id, open, names), run, path, ...said(edition));
}

/** Writes a run of a scenario that the learner has finished. */
export function writeFinishedRun(
  id: string,
  { run, path, at, edition }: FinishedRun,
  names: ShortNames,
): string {
  const played = [run, path, writeTime(at), ...said(edition)];
  return writeRecord('j', ...writeNamed(id, finished, names), ...played);
}

/** Puts a run, of whichever of the two, into its scenario. Whether it holds is judged elsewhere. */
export function gatherRun(
  fields: readonly string[],
  names: ShortNames,
  scenarioOf: (id: string) => { readonly runs: object[] },
): void {
  const left = [...fields];
  const [id, what] = takeNamed(left, names);
  if (id === undefined) return;
  if (what === open) Object.assign(scenarioOf(id), readOpenRun(left));
  if (what === finished) scenarioOf(id).runs.push(readFinishedRun(left));
}

/** Reads the fields of a run that is open. */
export function readOpenRun([run, path = '', edition]: readonly string[]): object {
  return { run: readNumber(run), path, ...readEdition(edition) };
}

/** Reads the fields of a run that is finished. */
export function readFinishedRun([run, path = '', at, edition]: readonly string[]): object {
  return { run: readNumber(run), path, at: readTime(at), ...readEdition(edition) };
}

function readEdition(edition: string | undefined): object {
  return edition === undefined ? {} : { edition: readNumber(edition) };
}

function said(edition: number | undefined): number[] {
  return edition === undefined ? [] : [edition];
}
