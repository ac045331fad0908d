import type { Person, PlayableScenario } from './learner-scenario.ts';
import type { Play, TakenDecision } from './play-scenario.ts';

/** How the tie to one person ended. */
export type TieStory = {
  readonly person: Person;
  /** 0 to 100. */
  readonly trust: number;
  readonly state: 'near' | 'far' | 'strained' | 'mended';
  /** The line of the story that belongs to this state. */
  readonly line: string;
  /** The decision that moved this trust most, and how far; undefined where none did. */
  readonly mostMoved: { readonly taken: TakenDecision; readonly by: number } | undefined;
};

/** Tells how each tie of a run ended. `high` is where trust counts as near. */
export function tellTies({ cast }: PlayableScenario, play: Play, high: number): TieStory[] {
  return cast.flatMap((person) => {
    const trust = play.state.trust[person.id];
    if (trust === undefined || !person.ends) return [];
    const state = stateOf(person.id, play, trust >= high);
    const line = person.ends[state] ?? person.ends[trust >= high ? 'near' : 'far'];
    return [{ person, trust, state, line, mostMoved: findMostMoved(person.id, play) }];
  });
}

function stateOf(id: string, { state }: Play, isNear: boolean): TieStory['state'] {
  if (state.strained[id] !== undefined) return 'strained';
  if (state.mended.includes(id)) return 'mended';
  return isNear ? 'near' : 'far';
}

function findMostMoved(id: string, { taken }: Play): TieStory['mostMoved'] {
  const moves = taken
    .map((one) => ({
      taken: one,
      by: (one.afterState.trust[id] ?? 0) - (one.state.trust[id] ?? 0),
    }))
    .filter(({ by }) => by !== 0);
  return moves.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))[0];
}
