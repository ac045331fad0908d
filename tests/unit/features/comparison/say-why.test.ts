import { expect, test } from 'vitest';
import { nameCardPlace, sayWhy } from '#features/comparison/model/explain-card.ts';
import { words } from '../../../support/content/course-content.ts';
import { smallCards, smallRows } from './small-cards.ts';

const info = {
  rows: smallRows,
  words: words.compare,
  names: { title: 'Drinks', roots: 'Tea', reach: 'Coffee' },
};
const card = smallCards.find(({ id }) => id === 'time/roots')!;

test.each(['time/reach', 'cup/roots', 'cup/reach'] as const)(
  'A card at %s says why it does not lie right, and leaves the answer to the learner',
  (place) => {
    const why = sayWhy(card, place, info);
    expect(why).toContain('Because of four minutes');
    expect(why).not.toMatch(/[{}]/);
    expect(why).not.toMatch(/Tea|Coffee|Time|How long/);
  },
);

test('A place in the table is named by its row and its side', () => {
  expect(nameCardPlace('cup/reach', info)).toEqual({ dimension: 'Cup', side: 'Coffee' });
});
