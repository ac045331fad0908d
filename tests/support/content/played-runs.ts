import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { games } from './scenario-games.ts';
import { chooseInScenario, finishRun, startAgain } from '#progress/scenarios.ts';

/** A learner who has played these paths of a scenario, one run after the other. */
export function withRuns(id: string, ...runs: readonly string[]): Progress {
  const { scenario, play } = games.find((game) => game.id === id)!;
  return runs.reduce<Progress>((progress, path, run) => {
    const played = [...path.split('').entries()].reduce(
      (before, [step, option]) =>
        chooseInScenario(before, { scenario: id, step, option, edition: scenario.edition }),
      startAgain(progress, id),
    );
    return play(path).now.at === 'end' ? finishRun(played, id, run + 1) : played;
  }, emptyProgress);
}
