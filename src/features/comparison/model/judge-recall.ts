import { isWaiting } from '#progress/recalled.ts';
import type { Rating, Recalled } from '#progress/recalled.ts';

/** The state of a text in a round: in the dark, lit and not rated yet, or rated. */
export type RecallState = 'dark' | 'lit' | Rating;

/** The state of a round of recall. */
export type Round = {
  readonly states: readonly { readonly id: string; readonly state: RecallState }[];
  /** The id of the first text in the dark: the one to recall next. */
  readonly next: string | undefined;
  readonly recalled: number;
  readonly dark: number;
  /** Ids of texts that were rated, and not as known. */
  readonly missed: readonly string[];
  /** Whether every text was rated. */
  readonly isOver: boolean;
};

/** Returns the state of a round, from the latest ratings and from what was lit but not rated. */
export function judgeRecall(
  ids: readonly string[],
  lastSaid: (id: string) => Recalled | undefined,
  lit: readonly string[],
): Round {
  const states = ids.map((id) => ({ id, state: stateOf(lastSaid(id), lit.includes(id)) }));
  const having = (...wanted: RecallState[]) =>
    states.filter(({ state }) => wanted.includes(state)).map(({ id }) => id);
  return {
    states,
    next: having('dark')[0],
    recalled: having('knew').length,
    dark: having('dark').length,
    missed: having('partly', 'not-yet'),
    isOver: having('dark', 'lit').length === 0,
  };
}

function stateOf(said: Recalled | undefined, isLit: boolean): RecallState {
  const counts = said && !isWaiting(said);
  return counts ? said.rating : isLit ? 'lit' : 'dark';
}
