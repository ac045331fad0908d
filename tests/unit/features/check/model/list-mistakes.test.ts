import { describe, expect, it } from 'vitest';
import { listMistakes, pickItemsToRedo } from '#features/check/model/list-mistakes.ts';
import { answers, item } from './small-items.ts';

const items = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6'].map((id) => item(id));
const given = {
  Q1: answers('B', 'guessing', 1),
  Q2: answers('B', undefined, 2),
  Q3: answers('BA', 'certain', 30),
  Q4: answers('C', 'certain', 40),
  Q5: answers('AB', 'certain', 5),
  Q6: answers('C', 'fairly-sure', 6),
};

describe('The list of mistakes', () => {
  it('begins with what was certain and wrong, and ends with guesses', () => {
    expect(listMistakes(items, given).map(({ item: { id } }) => id)).toEqual([
      'Q3',
      'Q4',
      'Q6',
      'Q2',
      'Q1',
    ]);
  });

  it('knows which ones were put right since', () => {
    const right = listMistakes(items, given).filter(({ history }) => history.bestByNow);
    expect(right.map(({ item: { id } }) => id)).toEqual(['Q3']);
  });

  it('has no item whose first answer was the best one, whatever was tried later', () => {
    expect(listMistakes(items, { Q5: given.Q5 })).toEqual([]);
  });

  it('puts the earlier one first where learners were equally sure', () => {
    const two = { Q1: answers('B', 'certain', 9), Q2: answers('B', 'certain', 3) };
    expect(listMistakes(items, two).map(({ item: { id } }) => id)).toEqual(['Q2', 'Q1']);
  });
});

describe('“Redo my three”', () => {
  it('gives the first three mistakes that were not put right yet', () => {
    expect(pickItemsToRedo(items, given).map(({ id }) => id)).toEqual(['Q4', 'Q6', 'Q2']);
  });

  it('gives fewer when there are fewer', () => {
    expect(pickItemsToRedo(items, { Q1: given.Q1 }).map(({ id }) => id)).toEqual(['Q1']);
    expect(pickItemsToRedo(items, {})).toEqual([]);
  });

  it('lets a mistake go once the best option was found', () => {
    expect(pickItemsToRedo(items, { Q1: answers('BCA', 'certain') })).toEqual([]);
  });

  it('passes over answers that an item does not have, as in old data', () => {
    expect(pickItemsToRedo(items, { Q1: answers('XA'), Q2: answers('X') })).toEqual([]);
  });
});
