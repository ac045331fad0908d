import { judgeAll } from '#features/comparison/model/play-cards.ts';
import type { Board } from '#features/comparison/model/play-cards.ts';

/** How many cards lie where. */
export type SortResult = {
  readonly right: number;
  readonly misplaced: number;
  /** Cards in the table that have not been judged yet. */
  readonly unjudged: number;
  /** Cards in the pile. */
  readonly left: number;
  readonly all: number;
};

/** Counts how the cards lie. */
export function countCards(board: Board): SortResult {
  const having = (wanted: 'right' | 'misplaced') =>
    board.filter(({ verdict }) => verdict === wanted).length;
  return {
    right: having('right'),
    misplaced: having('misplaced'),
    unjudged: judgeAll(board).length,
    left: board.filter(({ place }) => place === undefined).length,
    all: board.length,
  };
}
