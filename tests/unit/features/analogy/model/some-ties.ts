import type { MonthState, Tie } from '#features/analogy/model/month-state.ts';

/** Returns a tie of some strength, as if it had begun before the first month. */
export function tieOf(id: number, tie: Partial<Tie> & Pick<Tie, 's'>): Tie {
  return { id, number: id + 1, since: 0, roots: 0, peak: tie.s, fruit: 0, ...tie };
}

/** Returns a month with these ties: nobody has said no, and nobody has left. */
export function stateOf(month: number, plants: readonly Tie[]): MonthState {
  const count = plants.length;
  return { month, nextId: count, met: count, talks: 0, noes: [], left: [], plants };
}
