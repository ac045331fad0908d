import type { Decision, Game } from './learner-scenario.ts';
import { playScenario } from './play-scenario.ts';
import type { Play, TakenDecision } from './play-scenario.ts';

/** One decision in two runs; undefined where a run did not come so far. */
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
  const length = Math.max(a.path.length, b.path.length);
  const decisions = game.scenario.decisions.slice(0, length).map((decision, step) => ({
    decision,
    a: a.taken[step],
    b: b.taken[step],
    isSame: a.path[step] === b.path[step],
  }));
  return { a, b, decisions };
}
