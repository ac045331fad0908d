import type { Place } from '#features/activity/place/place.schema.ts';

/** The answers of a line, as progress keeps them: by card, the stop from 1 to 5. */
export type Answers = Readonly<Record<string, string>>;

/** A card of a line as its file says it. */
export type PlaceCard = Place['cards'][number];

/** Where a card lies. */
export type PlacedCard = {
  readonly card: PlaceCard;
  /** The stop from 1 to 5; undefined while the card is in the hand. */
  readonly stop: number | undefined;
};

/** Returns where every card lies. An answer that is no stop counts as none. */
export function readLine({ cards }: Pick<Place, 'cards'>, answers: Answers): PlacedCard[] {
  return cards.map((card) => {
    const given = Object.hasOwn(answers, card.id) ? answers[card.id] : undefined;
    return { card, stop: /^[1-5]$/.test(given ?? '') ? Number(given) : undefined };
  });
}

/** Returns the answers after a card was placed. It can be moved again at any time. */
export function placeCard(
  { cards }: Pick<Place, 'cards'>,
  answers: Answers,
  card: string,
  stop: number,
): Answers {
  const isKnown = cards.some(({ id }) => id === card) && [1, 2, 3, 4, 5].includes(stop);
  return isKnown ? { ...answers, [card]: String(stop) } : answers;
}

/** Whether every card lies on the line. */
export function isPlaced(placed: readonly PlacedCard[]): boolean {
  return placed.every(({ stop }) => stop !== undefined);
}

/** How a stop belongs to the good range of a card, for the band on the line: its start, its end. */
export function findInRange(
  { from, to }: Pick<PlaceCard, 'from' | 'to'>,
  stop: number,
): 'only' | 'first' | 'last' | 'inside' | undefined {
  if (stop < from || stop > to) return undefined;
  if (from === to) return 'only';
  return stop === from ? 'first' : stop === to ? 'last' : 'inside';
}
