import type { Place } from '#features/activity/place/place.schema.ts';
import { fill } from '#ui/fill.ts';
import type { Words } from '#ui/interface.schema.ts';
import type { PlaceCard, PlacedCard } from './model/place-cards.ts';

type PlaceWords = Words['placeCards'];
type Stops = Place['stops'];

/** Returns the good range of a card in words. */
export function sayGood({ from, to }: PlaceCard, stops: Stops, words: PlaceWords): string {
  const name = (stop: number) => stops[stop - 1] ?? '';
  return from === to
    ? fill(words.good, { stop: name(from) })
    : fill(words.goodRange, { from: name(from), to: name(to) });
}

/** Returns where the learner placed a card, in words. */
export function sayYours({ stop = 0 }: PlacedCard, stops: Stops, words: PlaceWords): string {
  return fill(words.yours, { stop: stops[stop - 1] ?? '' });
}

/** Returns what a screen reader says after a card was placed: own place, good range, and why. */
export function sayPlaced(placed: PlacedCard, stops: Stops, words: PlaceWords): string {
  const { card } = placed;
  return [sayYours(placed, stops, words), sayGood(card, stops, words), card.because].join(' ');
}

/** Returns a line of the whole order: the card, where it lies, and where it is well placed. */
export function sayOrder(placed: PlacedCard, stops: Stops, words: PlaceWords): string {
  const { card, stop } = placed;
  return fill(stop === undefined ? words.orderOpen : words.orderCard, {
    card: card.text,
    yours: sayYours(placed, stops, words),
    good: sayGood(card, stops, words),
  });
}
