import { isWaiting } from '#progress/recalled.ts';
import type { Rating, Recalled } from '#progress/recalled.ts';

/** How a text stands in a round: in the dark, lit and not judged yet, or judged. */
export type RecallState = 'dark' | 'lit' | Rating;

/** A round of recall, as it stands. */
export type Round = {
  readonly states: readonly { readonly id: string; readonly state: RecallState }[];
  /** The first text in the dark: the one to say next. */
  readonly next: string | undefined;
  readonly recalled: number;
  readonly dark: number;
  /** What was judged, and not as known. */
  readonly missed: readonly string[];
  /** Everything was judged. */
  readonly isOver: boolean;
};

/** Finds how a round of recall stands, from what was said last and from what was only lit. */
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
