import { mergeDated, mergeEach, mergeUnknown, readDated, readEach } from '#progress/entries.ts';
import type { Lose } from '#progress/entries.ts';
import { isCount, isRecord } from '#progress/guards.ts';
import { mostRatings } from '#progress/review.ts';
import type { CardRating, Review } from '#progress/review.ts';

/** Reads the saved review. Cards and ratings that cannot be read, or too many, are left out. */
export function readReview(found: unknown, lose: Lose): Review | undefined {
  if (!isRecord(found)) return undefined;
  const broken = new Set<string>();
  const read = readEach(found['cards'], 'cards', broken, (list, loseOne) =>
    readDated(list, loseOne, readRating).slice(-mostRatings),
  );
  const cards = limit(Object.fromEntries(Object.entries(read).filter(([id]) => isCardId(id))));
  if (broken.size > 0 || Object.keys(cards).length < Object.keys(read).length) lose();
  return { ...found, cards };
}

/** Merges the reviews of two devices: all ratings of a card, the latest ones if they are too many. */
export function mergeReview(a: Review, b: Review): Review {
  const cards = mergeEach(a.cards, b.cards, (one, other) =>
    mergeDated(one, other).slice(-mostRatings),
  );
  return { ...mergeEach<unknown>(a, b, mergeUnknown), cards: limit(cards) };
}

/** More than the course has: only damaged or hostile data reaches this. */
const mostCards = 100;

/** Keeps so many cards, by their names, so that every device keeps the same ones. */
function limit<T>(cards: Record<string, T>): Record<string, T> {
  const names = Object.keys(cards);
  if (names.length <= mostCards) return cards;
  const kept = new Set(names.sort().slice(0, mostCards));
  return Object.fromEntries(Object.entries(cards).filter(([name]) => kept.has(name)));
}

function isCardId(id: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_]{0,60}$/.test(id);
}

function readRating(found: unknown): CardRating | undefined {
  return isRecord(found) && isRating(found) ? { rating: found.rating, at: found.at } : undefined;
}

function isRating(found: object): found is CardRating {
  const { rating, at }: { rating?: unknown; at?: unknown } = found;
  return isCount(at) && (rating === 'knew' || rating === 'partly' || rating === 'not-yet');
}
