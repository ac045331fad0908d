import { isCount, isRecord } from '#progress/guards.ts';
import type { FinishedRun, ScenarioProgress } from '#progress/progress.ts';
import { readDated } from '#progress/read-each.ts';
import type { Lose } from '#progress/read-each.ts';

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
