import { describe, expect, it, test } from 'vitest';
import { explainCard, nameCardPlace, sayWhy } from '#features/comparison/model/explain-card.ts';
import { words } from '../../../../support/content/course-content.ts';
import { smallCards, smallRows } from './small-cards.ts';

const info = {
  rows: smallRows,
  words: words.compare,
  names: { title: 'Drinks', roots: 'Tea', reach: 'Coffee' },
};
const card = smallCards.find(({ id }) => id === 'time/roots')!;

test.each(['time/reach', 'cup/roots', 'cup/reach'] as const)(
  'A card at %s says why it is misplaced, without giving the answer away',
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

describe('A misplaced card', () => {
  it.each([
    ['time/reach', 'side', 'Time'],
    ['cup/roots', 'dimension', 'Cup'],
    ['cup/reach', 'both', 'Cup'],
  ] as const)('at %s confused: %s', (place, confusion, name) => {
    const explained = explainCard(card, place, smallRows);
    expect(explained.confusion).toBe(confusion);
    expect(explained.lies?.name).toBe(name);
  });
});
