import type { CardRating } from '#progress/review.ts';

/** How a dimension stands: it grows with each card that was known once, and never shrinks. */
export type PlantState = {
  readonly state: 'ready' | 'resting' | 'waiting';
  readonly known: number;
  readonly all: number;
};

/** Says how the plant of some cards stands, when these cards are due. */
export function lookAtPlant(
  cards: readonly string[],
  due: readonly string[],
  ratingsOf: (card: string) => readonly CardRating[],
): PlantState {
  const known = cards.filter((card) => ratingsOf(card).some(({ rating }) => rating === 'knew'));
  const isSeen = cards.some((card) => ratingsOf(card).length > 0);
  const isReady = cards.some((card) => due.includes(card));
  return {
    state: isReady ? 'ready' : isSeen ? 'resting' : 'waiting',
    known: known.length,
    all: cards.length,
  };
}
