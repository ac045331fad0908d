import type { Game, Letter } from './learner-scenario.ts';
import { playScenario } from './play-scenario.ts';
import type { Play } from './play-scenario.ts';

/**
 * Where another choice would have led, with the learner's other choices unchanged. The learner's own
 * path stays as it is. A repair that the own path did not offer is left aside. `step` counts from 0.
 */
export function lookAhead(game: Game, path: string, step: number, letter: Letter): Play {
  const own = playScenario(game, path);
  const at = own.taken[step];
  if (!at) return own;
  const chosen = new Map(own.taken.map(({ decision, option }) => [decision.id, option.id]));
  let play = playScenario(game, own.path.slice(0, step) + letter);
  while (play.now.at === 'decision') {
    const { decision } = play.now.scene;
    const next = chosen.get(decision.id) ?? (decision.repairs && leaveAside(decision));
    if (next === undefined) break;
    play = playScenario(game, play.path + next);
  }
  return play;
}

function leaveAside({ options }: Game['scenario']['decisions'][number]): Letter | undefined {
  return options.find(({ mends }) => mends === undefined)?.id;
}
