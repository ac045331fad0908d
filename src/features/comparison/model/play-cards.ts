import type { Laid } from '#progress/dimensions.ts';
import type { Sorted } from '#progress/sorted.ts';
import type { Card, PlaceName } from './card.ts';

/** A card and where it lies. */
export type LaidCard = {
  readonly card: Card;
  /** Undefined while it lies in the pile. */
  readonly place: PlaceName | undefined;
  /** What the learner was told about it: nothing yet, or whether it is in the right place. */
  readonly verdict: 'right' | 'misplaced' | undefined;
};

/** The table and the pile. */
export type Board = readonly LaidCard[];

/** Returns where every card lies. A card whose place has left the table is back in the pile. */
export function readBoard(
  cards: readonly Card[],
  lastLaid: (card: Card) => Sorted | undefined,
): Board {
  return cards.map((card) => {
    const last = lastLaid(card);
    const place = cards.find(({ id }) => id === last?.place)?.id;
    const verdict = place === undefined || !last?.judged ? undefined : judge(card, place);
    return { card, place, verdict };
  });
}

/** Returns the card at a place. */
export function findAt(board: Board, place: PlaceName): LaidCard | undefined {
  return board.find((one) => one.place === place);
}

/** Returns the moves that put a card in a place. What lay there goes to the pile, unless it fits. */
export function layCard(
  board: Board,
  card: Card,
  place: PlaceName,
  check: 'at-once' | 'at-end',
): Laid[] {
  const before = findAt(board, place);
  const moved = board.find((one) => one.card.id === card.id);
  if (before?.verdict === 'right' || moved?.verdict === 'right') return [];
  if (before?.card.id === card.id) return [];
  return [
    ...(before ? [toPile(before.card)] : []),
    { ...of(card), place, verdict: check === 'at-once' ? judge(card, place) : undefined },
  ];
}

/** Returns the moves that take cards back to the pile. */
export function takeBack(board: Board, which: 'all' | 'misplaced'): Laid[] {
  return board
    .filter(({ place, verdict }) => place !== undefined && (which === 'all' || verdict === which))
    .map(({ card }) => toPile(card));
}

/** Returns the verdicts on all cards in the table that were not judged yet. */
export function judgeAll(board: Board): Laid[] {
  return board.flatMap(({ card, place, verdict }) =>
    place === undefined || verdict !== undefined
      ? []
      : [{ ...of(card), place, verdict: judge(card, place) }],
  );
}

function judge(card: Card, place: PlaceName): 'right' | 'misplaced' {
  return card.id === place ? 'right' : 'misplaced';
}

function toPile(card: Card): Laid {
  return { ...of(card), place: '' };
}

function of({ dimension, side }: Card): Pick<Laid, 'dimension' | 'side'> {
  return { dimension, side };
}
