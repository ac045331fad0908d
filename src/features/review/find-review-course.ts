import { findContent } from '#find-content.ts';
import type { ReviewCourse } from './find-calendar.ts';

/** What the review knows of the course, gathered while the site is built. */
export async function findReviewCourse(): Promise<ReviewCourse> {
  const { rounds } = await findContent('review');
  const { cards } = await findContent('review-cards');
  const { lessons } = await findContent('course');
  return {
    lessons,
    cards: cards.map(({ id }) => id),
    withCase: cards.flatMap((card) => (card.case ? [card.id] : [])),
    rounds,
  };
}
