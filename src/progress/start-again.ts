import type { Progress } from '#progress/progress.ts';
import { findScenario, withScenario } from '#progress/scenario-progress.ts';

/** Begins a scenario again. Finished runs stay. */
export function startAgain(progress: Progress, id: string): Progress {
  const scenario = findScenario(progress, id);
  if (!scenario.path) return progress;
  return withScenario(progress, id, { ...scenario, run: scenario.run + 1, path: '' });
}
