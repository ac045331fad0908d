import { describe, expect, it } from 'vitest';
import { listCards, nameOfPlace } from '#features/comparison/model/card.ts';
import { dimensions } from '../../../../support/content/course-content.ts';
import { smallCards, smallRows } from './small-cards.ts';

describe('The cards of a table', () => {
  it('are one for each cell, with its text', () => {
    expect(smallCards.map(({ id }) => id).sort()).toEqual(
      smallRows.flatMap(({ id }) => [nameOfPlace(id, 'reach'), nameOfPlace(id, 'roots')]).sort(),
    );
    expect(smallCards.find(({ id }) => id === 'leaf/reach')).toEqual({
      id: 'leaf/reach',
      dimension: 'leaf',
      side: 'reach',
      text: 'a bean',
      why: 'Because of a bean',
    });
  });

  it('are mixed in the same way each time, whatever the order of the rows', () => {
    expect(listCards(smallRows.toReversed())).toEqual(smallCards);
  });

  it('do not give the order of the course away', () => {
    const cards = listCards(dimensions);
    const pairs = cards.filter(({ dimension }, index) => dimension === cards[index + 1]?.dimension);
    expect(cards).toHaveLength(16);
    expect(pairs.length).toBeLessThan(4);
    expect(cards.slice(0, 8).filter(({ side }) => side === 'roots').length).toBeGreaterThan(1);
    expect(cards.slice(0, 8).filter(({ side }) => side === 'reach').length).toBeGreaterThan(1);
  });

  it('explain themselves without the name of their row or side', () => {
    for (const { name, roots, reach } of dimensions)
      for (const { why } of [roots, reach]) {
        expect(why.toLowerCase()).not.toContain(name.toLowerCase());
        expect(why.toLowerCase()).not.toMatch(/networking|relationship building/);
      }
  });
});
