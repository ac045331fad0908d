import { laterOf, mergeDated, mergeEach, mergeUnknown, readDated } from '#progress/entries.ts';
import type { Lose } from '#progress/entries.ts';
import { isCount, isRecord } from '#progress/guards.ts';
import type { FinishedRun, ScenarioProgress } from '#progress/scenarios.ts';

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
  const { run, path, edition } = laterOf(a, b, (one) => [
    one.run,
    one.edition ?? 1,
    one.path.length,
    one.path,
  ]);
  const { edition: _, ...both } = mergeEach<unknown>(a, b, mergeUnknown);
  return { ...both, run, path, ...said(edition), runs: mergeDated(a.runs, b.runs) };
}

/** The first edition goes without saying, as it was before there was a second one. */
export function said(edition: number | undefined): { readonly edition?: number } {
  return edition === undefined || edition === 1 ? {} : { edition };
}

function readFinished(found: unknown): FinishedRun | undefined {
  return isRecord(found) && isFinished(found) ? found : undefined;
}

function isFinished(found: object): found is FinishedRun {
  const { at }: { at?: unknown } = found;
  return isCount(at) && isRun(found);
}

function isRun(found: object): found is Pick<FinishedRun, 'run' | 'path' | 'edition'> {
  const { run, path, edition }: { run?: unknown; path?: unknown; edition?: unknown } = found;
  const isKnown = edition === undefined || isCount(edition);
  return isKnown && isCount(run) && typeof path === 'string' && /^[A-Z]{0,99}$/.test(path);
}
