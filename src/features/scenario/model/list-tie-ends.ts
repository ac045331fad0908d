import type { FinishedRun, TieEnd } from '#progress/scenarios.ts';
import type { Game } from './learner-scenario.ts';
import { playScenario } from './play-scenario.ts';
import { tellTies } from './tell-ties.ts';

/** How each tie stands at the end of a run, in the words that portals are told. */
export function listTieEnds(
  id: string,
  { scenario, endings }: Game,
  { path, at }: FinishedRun,
): TieEnd[] {
  const play = playScenario({ scenario, endings }, path);
  return tellTies(scenario, play, endings.high).map(({ person, state, line }) => ({
    ...{ scenario: id, person: person.id, name: person.name },
    ...{ state, line, at },
  }));
}
