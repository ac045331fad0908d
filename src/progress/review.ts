import { findOwn } from './entries.ts';
import type { Rating } from './recalled.ts';

/** How well a review card was answered from memory, as the learner judged it. */
export type CardRating = { readonly rating: Rating; readonly at: number };

/** Every rating of each review card, earliest first: the schedule follows from them. */
export type Review = { readonly cards: Readonly<Record<string, readonly CardRating[]>> };

/** Progress as far as review needs it. */
type WithReview = { readonly review?: Review };

/** Returns the ratings of a card, earliest first. */
export function findRatings({ review }: WithReview, card: string): readonly CardRating[] {
  return findOwn(review?.cards ?? {}, card) ?? [];
}

/** Records how well a card was known. */
export function rateCard<P extends WithReview>(
  progress: P,
  card: string,
  { rating, at }: CardRating,
): P {
  const before = findRatings(progress, card);
  // A device clock that was set back must not put a new rating before an older one.
  const next = { rating, at: Math.max(at, (before.at(-1)?.at ?? -1) + 1) };
  const cards = { ...progress.review?.cards, [card]: [...before, next].slice(-mostRatings) };
  return { ...progress, review: { ...progress.review, cards } };
}

/** More than a year of reviews asks for. */
export const mostRatings = 40;
