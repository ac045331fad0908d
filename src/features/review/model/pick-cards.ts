import type { CardRating } from '#progress/review.ts';

/** How many cards a round asks for the first time, and in all. */
export type RoundRule = { readonly fresh: number; readonly cards?: number | undefined };

/**
 * Picks the cards of a round: the doubtful ones, then new ones, then those known longest ago. They
 * come in the order of the list, which mixes the lessons.
 * @param ratingsOf The ratings from before the round.
 */
export function pickCards(
  cards: readonly string[],
  ratingsOf: (card: string) => readonly CardRating[],
  rule: RoundRule,
): string[] {
  const last = (card: string): CardRating | undefined => ratingsOf(card).at(-1);
  const doubtful = cards.filter((card) => last(card) && last(card)?.rating !== 'knew');
  const fresh = cards.filter((card) => !last(card));
  const known = cards
    .filter((card) => last(card)?.rating === 'knew')
    .sort((a, b) => (last(a)?.at ?? 0) - (last(b)?.at ?? 0));
  const wanted = [...doubtful, ...fresh.slice(0, rule.fresh)];
  const rest = [...known, ...fresh.slice(rule.fresh)];
  const picked = rule.cards === undefined ? wanted : [...wanted, ...rest].slice(0, rule.cards);
  return cards.filter((card) => picked.includes(card));
}
