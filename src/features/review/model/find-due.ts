import type { CardRating } from '#progress/review.ts';
import { pickCards } from './pick-cards.ts';
import type { RoundRule } from './pick-cards.ts';

/** What the schedule needs to know. Days are whole numbers that count on, such as days since 1970. */
export type Calendar = {
  /** Card ids in their order. */
  readonly cards: readonly string[];
  /** Those of them that can be asked as a small case. */
  readonly withCase: readonly string[];
  readonly rounds: readonly (RoundRule & {
    readonly day: number;
    readonly cases?: number | undefined;
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
  /** Those of them that are asked as small cases in this round. */
  readonly cases: readonly string[];
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
  const { cards, ratingsOf, dayOf, today, rounds, withCase } = calendar;
  const last = (card: string) => ratingsOf(card).at(-1);
  const missed = cards.filter((card) => last(card)?.rating === 'not-yet');
  const again = missed.filter((card) => dayOf(last(card)?.at ?? 0) < today);
  const next = findRound(calendar);
  const open = next && next.day <= today ? next : undefined;
  const isOptional = open !== undefined && rounds[open.round]?.optional === true;
  const tomorrow = missed.length > again.length ? today + 1 : Infinity;
  const nextDay = Math.min(tomorrow, open ? Infinity : (next?.day ?? Infinity));
  const inCase = (open?.asked ?? []).filter((card) => withCase.includes(card));
  return {
    cards: cards.filter((card) => open?.left.includes(card) || again.includes(card)),
    cases: inCase.slice(0, rounds[open?.round ?? -1]?.cases ?? 0),
    round: open?.round,
    isOptional: isOptional && again.length === 0,
    nextDay: nextDay < Infinity ? nextDay : undefined,
  };
}

/** A round that is still to come, and its day, if every one before it is answered on its day. */
export type ComingRound = { readonly round: number; readonly day: number };

/** Lists the rounds that are still to come. One that is open today needs no reminder. */
export function listComingRounds(calendar: Calendar): ComingRound[] {
  const { rounds, start = 0, today } = calendar;
  const next = findRound(calendar);
  let free = today + 1;
  return rounds.flatMap(({ day }, round) => {
    if (!next || round < next.round || (round === next.round && next.day <= today)) return [];
    const coming = Math.max(start + day, free);
    free = coming + 1;
    return [{ round, day: coming }];
  });
}

type NextRound = ComingRound & {
  /** All cards that it asks, and those that are not answered yet: none before its day. */
  readonly asked: readonly string[];
  readonly left: readonly string[];
};

/** The first round that is not over: open, or still to come. */
function findRound({
  cards,
  rounds,
  ratingsOf,
  dayOf,
  start,
  today,
}: Calendar): NextRound | undefined {
  if (start === undefined) return undefined;
  let free = start;
  for (const [round, rule] of rounds.entries()) {
    const day = Math.max(start + rule.day, free);
    if (today < day) return { round, day, asked: [], left: [] };
    const isBefore = ({ at }: CardRating) => dayOf(at) < day;
    const asked = pickCards(cards, (card) => ratingsOf(card).filter(isBefore), rule);
    const rated = asked.map((card) => ratingsOf(card).find((rating) => !isBefore(rating)));
    const left = asked.filter((_, index) => rated[index] === undefined);
    if (left.length > 0) return { round, day, asked, left };
    free = Math.max(...rated.map((rating) => dayOf(rating?.at ?? 0))) + 1;
  }
  return undefined;
}
