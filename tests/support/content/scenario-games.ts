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

/** Every path of a scenario of five decisions. */
const paths: readonly string[] = ['', '', '', '', ''].reduce<string[]>(
  (all) => all.flatMap((path) => ['A', 'B', 'C'].map((letter) => path + letter)),
  [''],
);

/** The first path on which the most earlier choices come back in the last decision. */
export function pathThatComesBack({ play }: ScenarioGame): string {
  const count = (path: string) => play(path).taken.at(-1)?.variants.length ?? 0;
  return paths.reduce((best, path) => (count(path) > count(best) ? path : best));
}

/** The first path to an ending. */
export function pathTo({ play }: ScenarioGame, ending: string): string {
  const found = paths.find((path) => {
    const { now } = play(path);
    return now.at === 'end' && now.ending.id === ending;
  });
  if (found === undefined) throw new Error(`No path leads to ${ending}.`);
  return found;
}
