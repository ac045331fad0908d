import type { Decision, Game } from './learner-scenario.ts';
import { playScenario } from './play-scenario.ts';
import type { Play, TakenDecision } from './play-scenario.ts';

/** One decision in two runs; undefined where a run did not meet it. */
export type ComparedDecision = {
  readonly decision: Decision;
  readonly a: TakenDecision | undefined;
  readonly b: TakenDecision | undefined;
  readonly isSame: boolean;
};

/** Two runs of one scenario beside each other. */
export type PathComparison = {
  readonly a: Play;
  readonly b: Play;
  readonly decisions: readonly ComparedDecision[];
};

/** Lays two runs of a scenario beside each other, decision by decision. */
export function comparePaths(game: Game, pathA: string, pathB: string): PathComparison {
  const a = playScenario(game, pathA);
  const b = playScenario(game, pathB);
  const decisions = game.scenario.decisions.flatMap((decision) => {
    const [left, right] = [a, b].map(({ taken }) =>
      taken.find((one) => one.decision.id === decision.id),
    );
    if (!left && !right) return [];
    return [{ decision, a: left, b: right, isSame: left?.option.id === right?.option.id }];
  });
  return { a, b, decisions };
}
