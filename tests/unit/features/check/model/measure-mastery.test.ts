import { describe, expect, it } from 'vitest';
import { measureMastery } from '#features/check/model/measure-mastery.ts';
import { answered, item, rules } from './small-items.ts';

const items = [
  item('Q1', { objective: 'O1', dimensions: ['purpose'] }),
  item('Q2', { objective: 'O1', dimensions: ['purpose', 'focus'] }),
  item('Q3', { objective: 'O2', dimensions: ['focus'] }),
  item('Q4', { objective: 'O3', dimensions: ['lifespan'] }),
];
const measure = (letters: Readonly<Record<string, string>>) =>
  measureMastery(items, answered(letters), rules.mastery);
const levels = (letters: Readonly<Record<string, string>>) =>
  Object.fromEntries(measure(letters).dimensions.map(({ id, level }) => [id, level]));

describe('Where a learner stands', () => {
  it('is told for every dimension and objective, also before the first answer', () => {
    const { dimensions, objectives } = measure({});
    expect(dimensions.map(({ id }) => id)).toEqual(['purpose', 'focus', 'lifespan']);
    expect(objectives.map(({ id }) => id)).toEqual(['O1', 'O2', 'O3']);
    expect(dimensions.map(({ level }) => level)).toEqual(['not-begun', 'not-begun', 'not-begun']);
  });

  it('shows the first answers and, beside them, the best ones', () => {
    expect(measure({ Q1: 'BA', Q2: 'A' }).dimensions[0]).toEqual({
      id: 'purpose',
      items: 2,
      answered: 2,
      bestAtFirst: 1,
      bestByNow: 2,
      level: 'stands',
    });
  });

  it('counts an item for each of its dimensions', () => {
    expect(levels({ Q2: 'A' })).toMatchObject({ purpose: 'begun', focus: 'begun' });
  });

  it('stands only when enough items were answered', () => {
    expect(levels({ Q1: 'A' })).toMatchObject({ purpose: 'begun' });
    expect(levels({ Q1: 'A', Q2: 'A' })).toMatchObject({ purpose: 'stands' });
  });

  it('asks for no more items than a dimension has', () => {
    expect(levels({ Q4: 'A' })).toMatchObject({ lifespan: 'stands' });
  });

  it('does not stand while too few answers are the best ones', () => {
    expect(levels({ Q1: 'A', Q2: 'B' })).toMatchObject({ purpose: 'begun' });
  });

  it('does not fall when somebody tries another option later', () => {
    expect(levels({ Q1: 'AC', Q2: 'AB' })).toMatchObject({ purpose: 'stands' });
  });
});
