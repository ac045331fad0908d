import { walkScenario } from '#authoring/facts/walk-scenario.ts';
import { playScenario } from '#features/scenario/model/play-scenario.ts';
import type { Play } from '#features/scenario/model/play-scenario.ts';
import { endingsSchema, scenarioSchema } from '#features/scenario/scenario.schema.ts';
import type { Endings, Scenario } from '#features/scenario/scenario.schema.ts';
import { course } from './course-content.ts';
import { readContent } from './real-content.ts';

const shared = readContent('endings', endingsSchema);

/** The four endings. */
export const { endings } = shared;

/** A scenario of the course with its rules, and the page on which it is played. */
export type ScenarioGame = {
  readonly id: string;
  readonly address: string;
  readonly scenario: Scenario;
  readonly endings: Endings;
  readonly play: (path: string) => Play;
};

/** All scenarios of the course. */
export const games: readonly ScenarioGame[] = course.scenarios.map((id) => {
  const scenario = readContent(`scenarios/${id}`, scenarioSchema);
  return {
    id,
    address: `scenario-${id}.html`,
    scenario,
    endings: shared,
    play: (path) => playScenario({ scenario, endings: shared }, path),
  };
});

/** The first path on which the most earlier choices come back. */
export function pathThatComesBack(game: ScenarioGame): string {
  const count = ({ taken }: Play) => taken.flatMap(({ variants }) => variants).length;
  return walkScenario(game).reduce((best, run) => (count(run) > count(best) ? run : best)).path;
}

/** A path to an end that begins with these letters and always takes A after them. */
export function pathFrom(game: ScenarioGame, letters: string): string {
  const play = game.play(letters);
  return play.now.at === 'end' ? play.path : pathFrom(game, `${letters}A`);
}

/** The first path to an ending. */
export function pathTo(game: ScenarioGame, ending: string): string {
  const found = walkScenario(game).find(
    ({ now }) => now.at === 'end' && now.ending.id === ending,
  )?.path;
  if (found === undefined) throw new Error(`No path leads to ${ending}.`);
  return found;
}
