import type { Game, Letter, Option } from '#features/scenario/model/learner-scenario.ts';
import { playScenario } from '#features/scenario/model/play-scenario.ts';
import type { Play, Scene, TakenDecision } from '#features/scenario/model/play-scenario.ts';
import type { Scenario } from '#features/scenario/scenario.schema.ts';

/** Plays a scenario along every path. Returns all runs, each at its end. */
export function walkScenario(game: Game, path = ''): Play[] {
  const play = playScenario(game, path);
  if (play.now.at === 'end') return [play];
  return play.now.scene.decision.options.flatMap(({ id }) => walkScenario(game, path + id));
}

/** Plays a scenario with one way of choosing. Returns the run at its end. */
export function playBy(game: Game, choose: (scene: Scene, path: string) => Letter): Play {
  let play = playScenario(game, '');
  while (play.now.at === 'decision')
    play = playScenario(game, play.path + choose(play.now.scene, play.path));
  return play;
}

/** Takes whatever raises one meter most at this moment; of equals, the first. */
export function mostOf(game: Game, meter: 'reach' | 'roots') {
  return (scene: Scene, path: string): Letter => {
    const levels = scene.decision.options.map(({ id }) => ({ id, level: levelAfter(id) }));
    return levels.reduce((best, one) => (one.level > best.level ? one : best)).id;

    function levelAfter(id: Option['id']): number {
      const last: TakenDecision | undefined = playScenario(game, path + id).taken.at(-1);
      return last?.after[meter] ?? 0;
    }
  };
}

/** The letter of the strong option of a decision; A where none is marked, which another rule refuses. */
export function strongOf({ decisions }: Scenario, id: string): Letter {
  const decision = decisions.find((one) => one.id === id);
  return decision?.options.find(({ grade }) => grade === 'strong')?.id ?? 'A';
}
