import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { drawReport } from '#authoring/report/draw-report.ts';
import { guessKeys } from '#authoring/report/guess-keys.ts';
import { measureBank } from '#authoring/report/measure-bank.ts';
import { reportBank } from '#authoring/report/report-bank.ts';
import {
  countClaims,
  countWithItem,
  measureReading,
  reportItems,
} from '#authoring/report/report-items.ts';
import { claimsSchema } from '#authoring/reading/course.schema.ts';
import { checkSchema } from '#features/check/check.schema.ts';
import type { Item } from '#features/check/check.schema.ts';
import { listContent, readContent } from '../../../support/content/real-content.ts';
import { item } from '../../features/check/model/small-items.ts';

const bank = listContent('checks').flatMap(
  (name) => readContent(`checks/${name}`, checkSchema).items,
);
const withTexts = (id: string, key: Item['key'], texts: readonly string[]): Item => {
  const one = item(id, { key });
  return { ...one, options: one.options.map((own, at) => ({ ...own, text: texts[at]! })) };
};

describe('The questions of the course', () => {
  it('meet every goal', () => {
    const { claims, corrections } = readContent('claims', claimsSchema);
    const rows = reportBank(bank, countClaims([...claims, ...corrections]));
    expect(rows.filter(({ isMet }) => isMet === false)).toEqual([]);
  });
});

describe('Guessing keys from the words of the options', () => {
  it('finds all of them where one word always stands in the key', () => {
    const leaky = ['A', 'B', 'C'].map((key) =>
      withTexts(
        key,
        key as Item['key'],
        ['A', 'B', 'C'].map((one) => (one === key ? `kindly ask ${one}` : `send it ${one}`)),
      ),
    );
    expect(guessKeys(leaky)).toBe(1);
  });

  it('finds none where twins turn the key round, and a third where all options are alike', () => {
    const texts = ['write now', 'wait first', 'call later'];
    expect(guessKeys([withTexts('one', 'A', texts), withTexts('two', 'B', texts)])).toBe(0);
    expect(
      guessKeys([item('x'), withTexts('y', 'B', ['the same', 'the same', 'the same'])]),
    ).toBeCloseTo(1 / 3);
  });
});

describe('Measuring a bank', () => {
  it('counts positions, lengths, tone and twins', () => {
    const one = { ...withTexts('one', 'A', ['Ask her openly', 'Go', 'Stay']), twin: 'pair' };
    const two = {
      ...withTexts('two', 'B', ['Leave at once', 'Stay', 'Wait for it']),
      twin: 'pair',
    };
    expect(measureBank([one, two])).toMatchObject({
      ...{ items: 2, positions: [1, 1, 0], longest: 0.5, shortest: 0.5 },
      ...{ toneInKeys: 0.5, toneInWrong: 0, twins: 2, twinSets: 1, bound: 0.5 },
      wordsInOption: { most: 3 },
      byObjective: { O1: 2 },
    });
  });
});

describe('What options alone give away at most', () => {
  it('is the commonest key of each set, and every item that stands alone', () => {
    const twin = (id: string, key: Item['key']) => ({ ...item(id, { key }), twin: 'three' });
    const set = [twin('one', 'A'), twin('two', 'B'), twin('three', 'B')];
    expect(measureBank(set).bound).toBeCloseTo(2 / 3);
    expect(measureBank([...set, item('alone', { key: 'C' })]).bound).toBeCloseTo(3 / 4);
  });
});

describe('The report as a page', () => {
  it('is whole HTML, and shows text as text', () => {
    const html = drawReport('Questions <b>', [{ name: 'A & B', value: '12%', share: 0.12 }]);
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    expect(html).toContain('Questions &lt;b&gt;');
    expect(html).toContain('<rect width="12.0"');
  });
});

describe('The report of single items', () => {
  it('has a line for each, with its lengths, its twins and its claims', () => {
    const one = { ...withTexts('Q1', 'B', ['Go', 'Stay here', 'Wait for it']), twin: 'pair' };
    const claims = countClaims([
      { practisedIn: ['two-words#Q1', 'comparison#purpose'] },
      { practisedIn: 'final-check#Q1' },
      {},
    ]);
    expect(reportItems([one], claims)).toEqual([
      'Q1    key B  O1  question 8 words  options 1/2/3  twins pair  claims 2',
    ]);
  });

  it('counts a claim that is practised in an item, and not one that only a row practises', () => {
    expect(
      countWithItem([
        { practisedIn: ['two-words#Q1', 'review#K01'] },
        { practisedIn: 'review#K01' },
        { practisedIn: 'comparison#purpose' },
        {},
      ]),
    ).toBe(1);
  });

  it('measures how hard texts are to read', () => {
    expect(measureReading(['One two three. Four.', 'Extraordinary words'])).toEqual({
      sentence: 2,
      longWords: 1 / 6,
    });
  });
});
