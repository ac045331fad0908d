import { describe, expect, it } from 'vitest';
import { dimensions } from '../../../support/content/course-content.ts';
import { cards, review } from '../../../support/content/review-learner.ts';

describe('The review', () => {
  it('has a plant for each dimension, in the order of the table', () => {
    expect(review.plants.map(({ dimension }) => dimension)).toEqual(dimensions.map(({ id }) => id));
  });

  it('gives every card to one plant', () => {
    const planted = review.plants.flatMap((plant) => plant.cards);
    expect([...planted].sort()).toEqual(cards.map(({ id }) => id).sort());
  });

  it('has so many cards with a case that any eight have two of them', () => {
    const without = cards.filter((card) => !card.case).length;
    const { cards: asked = 0, cases = 0 } = review.rounds[2]!;
    expect([asked, cases]).toEqual([8, 2]);
    expect(asked - without).toBeGreaterThanOrEqual(cases);
  });

  it('comes on the days that the course names', () => {
    expect(review.rounds.map(({ day }) => day)).toEqual([1, 4, 11, 25, 60]);
  });
});
