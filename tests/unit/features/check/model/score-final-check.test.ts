import { describe, expect, it } from 'vitest';
import { scoreFinalCheck } from '#features/check/model/score-final-check.ts';
import { item, rules } from './small-items.ts';

const bank = [
  ...[...Array(10).keys()].map((n) => item(`F${n}`, { objective: 'O1', dimensions: ['purpose'] })),
  item('G0', { objective: 'O2', dimensions: ['purpose', 'focus'] }),
  item('G1', { objective: 'O2', dimensions: ['focus'] }),
  item('notDrawn', { objective: 'O9', dimensions: ['lifespan'] }),
];
const items = bank.slice(0, 12).map(({ id }) => id);
const score = (letters: Readonly<Record<string, string>>, asked = items) => {
  const answers = Object.entries(letters).map(([id, option]) => [id, { option, at: 1 }] as const);
  return scoreFinalCheck({ items: asked, answers: Object.fromEntries(answers) }, bank, rules);
};
const allBest = Object.fromEntries(items.map((id) => [id, 'A']));

describe('The result of a final check', () => {
  it('is the share of best answers', () => {
    expect(score(allBest)).toMatchObject({ best: 12, all: 12, share: 100, passed: true });
    expect(score({})).toMatchObject({ best: 0, all: 12, share: 0, passed: false });
  });

  it('is passed from the pass mark on: ten of twelve at 80 per cent', () => {
    const ten = { ...allBest, F0: 'B', F1: 'C' };
    expect(score(ten)).toMatchObject({ best: 10, share: 83, passed: true });
    expect(score({ ...ten, F2: 'B' })).toMatchObject({ best: 9, share: 75, passed: false });
  });

  it('is passed exactly at the pass mark', () => {
    expect(score({ F0: 'A', F1: 'A', F2: 'A', F3: 'A', F4: 'B' }, items.slice(0, 5))).toMatchObject(
      {
        share: 80,
        passed: true,
      },
    );
  });

  it('never rounds a missed pass mark up', () => {
    const letters = { F0: 'A', F1: 'A', F2: 'B' };
    const result = scoreFinalCheck(
      {
        items: ['F0', 'F1', 'F2'],
        answers: { F0: { option: 'A', at: 1 }, F1: { option: 'A', at: 1 } },
      },
      bank,
      { ...rules, finalCheck: { ...rules.finalCheck, passMark: 67 } },
    );
    expect(result).toMatchObject({ share: 66, passed: false });
    expect(score(letters, ['F0', 'F1', 'F2']).share).toBe(66);
  });

  it('says for each dimension and objective what learned and what to revisit', () => {
    const { dimensions, objectives } = score({ ...allBest, G1: 'B' });
    expect(dimensions).toEqual([
      { id: 'purpose', best: 11, all: 11, learned: true },
      { id: 'focus', best: 1, all: 2, learned: false },
    ]);
    expect(objectives).toEqual([
      { id: 'O1', best: 10, all: 10, learned: true },
      { id: 'O2', best: 1, all: 2, learned: false },
    ]);
  });

  it('counts an answer that an item does not have as not best', () => {
    expect(score({ ...allBest, F0: 'X' })).toMatchObject({ best: 11, all: 12 });
  });

  it('leaves out items that the bank no longer has', () => {
    expect(score(allBest, [...items, 'gone'])).toMatchObject({ best: 12, all: 12 });
    expect(score({}, ['gone'])).toMatchObject({ all: 0, share: 0, passed: false });
  });
});
