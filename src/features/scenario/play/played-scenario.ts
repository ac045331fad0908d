import { toLearnerScenario } from '#features/scenario/model/learner-scenario.ts';
import type { Game, LearnerScenario } from '#features/scenario/model/learner-scenario.ts';
import type { Endings, Scenario } from '#features/scenario/scenario.schema.ts';
import type { Words } from '#ui/interface.schema.ts';
import type { ScenarioWords } from './scenario-words.ts';

/** What is needed to play a scenario but not to read it: it is loaded as a file of its own. */
export type PlayedScenario = {
  readonly scenario: LearnerScenario;
  readonly endings: Game['endings'];
  /** The names of the dimensions by their ids. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly words: ScenarioWords;
};

/** Returns what is played, from the content of the course. */
export function toPlayedScenario(
  scenario: Scenario,
  { high, endings, held, caution }: Endings,
  rows: readonly { readonly id: string; readonly name: string }[],
  { scenario: words, play }: Words,
): PlayedScenario {
  const { next: nextDecision, ...playWords } = play;
  const { situation, you, decision, reach, roots, reachMeans, rootsMeans, nextStep, unchanged } =
    words;
  return {
    scenario: toLearnerScenario(scenario),
    endings: { high, endings },
    dimensions: Object.fromEntries(rows.map(({ id, name }) => [id, name])),
    words: {
      ...playWords,
      ...{ nextDecision, held, caution, situation, you },
      ...{ decision, reach, roots, reachMeans, rootsMeans, nextStep, unchanged },
    },
  };
}
