import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPeople, listKinds, looksLikeName } from '#features/plan/model/person.ts';
import { recommend } from '#features/plan/model/recommend.ts';
import { planSchema } from '#features/plan/plan.schema.ts';
import { readContent } from '../../../../support/content/real-content.ts';

const { decide, reconnect } = readContent('plan', planSchema);
const { questions } = decide;
const open = {
  missing: 'news',
  need: 'unheard',
  time: 'minutes',
  promised: 'kept',
  wish: 'willing',
};

describe('“Open or deepen?”', () => {
  it('says nothing until all five questions are answered', () => {
    expect(recommend(questions, { ...open, wish: '' })).toBeUndefined();
  });

  it('recommends the heavier side, with its two strongest reasons', () => {
    const { result, reasons } = recommend(questions, open)!;
    expect(result).toBe('open');
    expect(reasons).toEqual([
      'News and new people are missing.',
      'You need something that you have never heard.',
    ]);
  });

  it('puts an open promise before what is new, and equal sides side by side', () => {
    const owed = { ...open, promised: 'overdue' };
    expect(recommend(questions, owed)).toMatchObject({ result: 'deepen' });
    expect(recommend(questions, owed)!.reasons[0]).toBe('A promise is open. It comes first.');
    const even = { ...open, need: 'stay', time: 'parts' };
    expect(recommend(questions, even)).toMatchObject({ result: 'both' });
  });

  it('asks first, whatever else is said, when a no would be hard', () => {
    const answers = fc.tuple(...questions.map(({ options }) => fc.constantFrom(...options)));
    fc.assert(
      fc.property(answers, (chosen) => {
        const given = Object.fromEntries(questions.map(({ id }, at) => [id, chosen[at]!.id]));
        const { result, reasons } = recommend(questions, given)!;
        expect(result === 'ask').toBe(given['wish'] === 'pressed');
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.length).toBeLessThanOrEqual(2);
        expect(new Set(reasons).size).toBe(reasons.length);
      }),
    );
  });
});

describe('The reconnect list', () => {
  it('has five people of three kinds', () => {
    expect(countPeople(reconnect.people)).toBe(5);
    expect(
      listKinds(reconnect.people).map(({ who }) =>
        reconnect.people.findIndex((kind) => kind.who === who),
      ),
    ).toEqual([0, 0, 1, 1, 2]);
  });

  it('notices a full name, and lets initials be', () => {
    expect(['M. B.', 'MB', 'J. R. K.', 'Ana'].filter(looksLikeName)).toEqual([]);
    expect(['Mina', 'Mina Berger', 'M. Berger', 'Jan Bui'].filter(looksLikeName)).toEqual([
      'Mina Berger',
      'M. Berger',
      'Jan Bui',
    ]);
  });
});
