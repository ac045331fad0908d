import { mergeDated } from '#progress/merge-dated.ts';
import type { Progress } from '#progress/progress.ts';
import { findScenario, withScenario } from '#progress/scenario-progress.ts';

/** Keeps the current run among the finished ones, once. The learner stays at its end. */
export function finishRun(progress: Progress, id: string, at: number): Progress {
  const scenario = findScenario(progress, id);
  const { run, path, runs } = scenario;
  if (runs.some((finished) => finished.run === run && finished.path === path)) return progress;
  return withScenario(progress, id, { ...scenario, runs: mergeDated(runs, [{ run, path, at }]) });
}
