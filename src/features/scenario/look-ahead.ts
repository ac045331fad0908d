import { playScenario } from './play-scenario.ts';
import type { Play } from './play-scenario.ts';
import type { Game, Letter } from './playable-scenario.ts';

/**
 * Where another choice would have led, with the same letters after it. The learner's own path
 * stays as it is. `step` counts from 0.
 */
export function lookAhead(game: Game, path: string, step: number, letter: Letter): Play {
  const own = playScenario(game, path).path;
  const isTaken = Number.isInteger(step) && step >= 0 && step < own.length;
  return playScenario(game, isTaken ? own.slice(0, step) + letter + own.slice(step + 1) : own);
}
