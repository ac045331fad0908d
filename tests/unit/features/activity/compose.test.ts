import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildText, plainText } from '#features/activity/compose/model/build-text.ts';
import { judgeOwnText, tickCheck } from '#features/activity/compose/model/judge-own-text.ts';
import { testOwnText } from '#features/activity/compose/model/test-own-text.ts';

const phrases = {
  'names-a-reason': 'because, you said',
  'leaves-an-easy-no': "no need to, if it doesn't suit",
  'starts-with-if': 'if, when',
};
const switches = ['reason', 'gift', 'purpose', 'no'].map((id) => ({
  id,
  name: `The ${id}`,
  hint: `What is the ${id} here?`,
  text: `Here is the ${id}.`,
}));
const message = {
  pieces: [
    { text: 'Hi, please add me.', switch: 'reason' },
    { switch: 'gift' },
    { text: 'Best wishes, Ada' },
  ],
  switches,
};

describe('A text that switches repair', () => {
  it('stands as it was with all switches off', () => {
    expect(plainText(buildText(message, new Set()))).toBe('Hi, please add me. Best wishes, Ada');
  });

  it('replaces a piece, and still shows what was replaced', () => {
    const pieces = buildText(message, new Set(['reason']));
    expect(pieces.map(({ state }) => state)).toEqual(['out', 'new', 'kept']);
    expect(plainText(pieces)).toBe('Here is the reason. Best wishes, Ada');
  });

  it('adds a piece where there was none', () => {
    expect(buildText(message, new Set(['gift'])).map(({ state }) => state)).toEqual([
      'kept',
      'new',
      'kept',
    ]);
  });

  it('is the same whatever the order of the switches (property)', () => {
    const some = fc.shuffledSubarray(switches.map(({ id }) => id));
    fc.assert(
      fc.property(some, (on) => {
        const sorted = buildText(message, new Set([...on].sort()));
        expect(buildText(message, new Set(on))).toEqual(sorted);
        expect(sorted.filter(({ state }) => state === 'new').length).toBe(
          on.filter((id) => id === 'reason' || id === 'gift').length,
        );
      }),
    );
  });
});

describe('What a page finds in an own text', () => {
  const find = (text: string, test: keyof typeof phrases) => testOwnText(text, test, phrases);

  it('finds a reason as it was written', () => {
    expect(find('I write Because of the list.', 'names-a-reason')).toBe('Because');
    expect(find('Yesterday you\nsaid it.', 'names-a-reason')).toBe('you\nsaid');
    expect(find('I write to you.', 'names-a-reason')).toBeUndefined();
  });

  it('finds whole words only', () => {
    expect(find('No need together.', 'leaves-an-easy-no')).toBeUndefined();
    expect(find('Iffy as it is', 'starts-with-if')).toBeUndefined();
  });

  it('finds words with either apostrophe', () => {
    expect(find('If it doesn’t suit, fine.', 'leaves-an-easy-no')).toBe('If it doesn’t suit');
  });

  it('looks for “if” at the start only', () => {
    expect(find('“When it is Friday, I write.', 'starts-with-if')).toBe('When');
    expect(find('I write if it is Friday.', 'starts-with-if')).toBeUndefined();
  });

  it('answers with words that stand in the text, whatever is written (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(find(`${a} because ${b}`, 'names-a-reason')).toBeDefined();
        const found = find(a, 'names-a-reason');
        if (found !== undefined) expect(a).toContain(found);
      }),
    );
  });
});

describe('The checks of an own text', () => {
  const checks = [
    { id: 'why', text: 'Names a reason', test: 'names-a-reason' as const },
    { id: 'useful', text: 'Gives something useful' },
  ];
  const judge = (own: string, answers: Record<string, string>) =>
    judgeOwnText(checks, own, answers, phrases);

  it('are ticked by the page where it finds something, and by the learner elsewhere', () => {
    expect(judge('I write because.', {}).map(({ isTicked }) => isTicked)).toEqual([true, false]);
    expect(judge('', { 'own/useful': 'yes' }).map(({ isTicked }) => isTicked)).toEqual([
      false,
      true,
    ]);
  });

  it('follow the learner where page and learner differ', () => {
    const [why] = judge('I write because.', {});
    const answers = tickCheck({}, why!);
    expect(judge('I write because.', answers)[0]).toMatchObject({
      found: 'because',
      isTicked: false,
      isOverruled: true,
    });
    expect(judge('You showed me how.', { 'own/why': 'yes' })[0]).toMatchObject({
      isTicked: true,
      isOverruled: true,
    });
  });
});
