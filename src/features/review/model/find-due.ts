import type { CardRating } from '#progress/review.ts';
import { pickCards } from './pick-cards.ts';
import type { RoundRule } from './pick-cards.ts';

/** What the schedule needs to know. Days are whole numbers that count on, such as days since 1970. */
export type Calendar = {
  /** Card ids in their order. */
  readonly cards: readonly string[];
  readonly rounds: readonly (RoundRule & {
    readonly day: number;
    readonly optional?: boolean | undefined;
  })[];
  readonly ratingsOf: (card: string) => readonly CardRating[];
  /** The day on which a moment lies for the learner. */
  readonly dayOf: (at: number) => number;
  /** The day on which the course was finished; undefined before. */
  readonly start: number | undefined;
  readonly today: number;
};

/** What is ready today, and when more comes. */
export type Due = {
  readonly cards: readonly string[];
  /** The round that is open counts from 0; undefined between rounds. */
  readonly round: number | undefined;
  /** Whether the round is by choice, so that nobody is called to it. */
  readonly isOptional: boolean;
  /** The next day with cards; undefined when there is none. */
  readonly nextDay: number | undefined;
};

/**
 * Finds the cards that are due. Rounds are taken in order and wait for the learner: one that comes
 * late moves the next one at least to the day after it. “Not yet” brings a card back on the next day,
 * “partly” into the next round.
 */
export function findDue(calendar: Calendar): Due {
  const { cards, ratingsOf, dayOf, today } = calendar;
  const last = (card: string) => ratingsOf(card).at(-1);
  const missed = cards.filter((card) => last(card)?.rating === 'not-yet');
  const again = missed.filter((card) => dayOf(last(card)?.at ?? 0) < today);
  const { round, left, nextDay } = findRound(calendar);
  const isOptional = round !== undefined && calendar.rounds[round]?.optional === true;
  const tomorrow = missed.length > again.length ? today + 1 : Infinity;
  const next = Math.min(tomorrow, nextDay ?? Infinity);
  return {
    cards: cards.filter((card) => left.includes(card) || again.includes(card)),
    round,
    isOptional: isOptional && again.length === 0,
    nextDay: next < Infinity ? next : undefined,
  };
}

type OpenRound = { round?: number; left: readonly string[]; nextDay?: number };

function findRound({ cards, rounds, ratingsOf, dayOf, start, today }: Calendar): OpenRound {
  if (start === undefined) return { left: [] };
  let free = start;
  for (const [round, rule] of rounds.entries()) {
    const day = Math.max(start + rule.day, free);
    if (today < day) return { left: [], nextDay: day };
    const isBefore = ({ at }: CardRating) => dayOf(at) < day;
    const asked = pickCards(cards, (card) => ratingsOf(card).filter(isBefore), rule);
    const rated = asked.map((card) => ratingsOf(card).find((rating) => !isBefore(rating)));
    const left = asked.filter((_, index) => rated[index] === undefined);
    if (left.length > 0) return { round, left };
    free = Math.max(...rated.map((rating) => dayOf(rating?.at ?? 0))) + 1;
  }
  return { left: [] };
}
