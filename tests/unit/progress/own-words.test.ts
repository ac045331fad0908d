import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWordsKind } from '#progress/device/own-words.ts';
import { openStore } from '#progress/device/store.ts';
import {
  deleteGroup,
  findGroup,
  findOwnText,
  keepOwnText,
  longestOwnText,
  mergeOwnWords,
  noOwnWords,
  readOwnWords,
} from '#progress/own-words.ts';
import type { OwnWords } from '#progress/own-words.ts';
import { emptyProgress } from '#progress/progress.ts';
import { exportProgress, importProgress } from '#progress/transfer.ts';
import { FakeDevice } from './fake-device.ts';

const key = 'roots-and-reach:own-words';
const anyText = fc.record({
  id: fc.constantFrom('two-sentences', 'repair-the-message', 'constructor'),
  text: fc.constantFrom('', 'Hello Henrik', 'I could ask Mina — “now?”'),
  at: fc.nat(4),
});
const anyWords = fc
  .array(anyText, { maxLength: 6 })
  .map((texts) => texts.reduce((all, { id, ...one }) => keepOwnText(all, id, one), noOwnWords));
const asKept = (words: OwnWords) => JSON.parse(JSON.stringify(words)) as unknown;

describe('Own words', () => {
  it('are kept until they are written anew or deleted', () => {
    const first = keepOwnText(noOwnWords, 'two-sentences', { text: 'Wider.', at: 5 });
    const second = keepOwnText(first, 'two-sentences', { text: 'Wider, deeper.', at: 3 });
    expect(findOwnText(second, 'two-sentences')).toBe('Wider, deeper.');
    const gone = keepOwnText(second, 'two-sentences', { text: '', at: 9 });
    expect(findOwnText(gone, 'two-sentences')).toBe('');
    expect(findOwnText(mergeOwnWords(first, gone), 'two-sentences')).toBe('');
  });

  it('of a group are found and deleted together, and another tab does not bring them back', () => {
    const written = ['plan/aim', 'plan/hope', 'planet'].reduce(
      (all, id) => keepOwnText(all, id, { text: id, at: 5 }),
      noOwnWords,
    );
    expect(findGroup(written, 'plan')).toEqual({ aim: 'plan/aim', hope: 'plan/hope' });
    const gone = deleteGroup(written, 'plan', 9);
    expect(findGroup(mergeOwnWords(written, gone), 'plan')).toEqual({});
    expect(JSON.stringify(gone)).not.toContain('plan/hope","');
    expect(findOwnText(gone, 'planet')).toBe('planet');
  });

  it('merge the same way in any order, again and again, and can be read again in whole', () => {
    fc.assert(
      fc.property(anyWords, anyWords, anyWords, (a, b, c) => {
        const both = mergeOwnWords(a, b);
        expect(mergeOwnWords(b, a)).toEqual(both);
        expect(mergeOwnWords(both, a)).toEqual(both);
        expect(mergeOwnWords(both, c)).toEqual(mergeOwnWords(a, mergeOwnWords(b, c)));
        expect(readOwnWords(asKept(both))).toEqual({ value: both, isNewer: false, dropped: [] });
      }),
    );
  });

  it('of unknown origin are read without a mistake, and never grow without end', () => {
    fc.assert(
      fc.property(fc.anything(), (found) => {
        expect(readOwnWords(found).value.v).toBe(1);
      }),
    );
    const text = 'x'.repeat(longestOwnText + 1);
    const texts = Object.fromEntries(
      Array.from({ length: 500 }, (_, n) => [`note-${n}`, { text: 'a', at: n }]),
    );
    const { value, dropped } = readOwnWords({ v: 1, texts: { ...texts, long: { text, at: 1 } } });
    expect(Object.keys(value.texts)).toHaveLength(300);
    expect(dropped).toContain('texts.long');
    expect(findOwnText(keepOwnText(value, 'note-0', { text, at: 9 }), 'note-0')).toHaveLength(
      longestOwnText,
    );
  });

  it('go into the file of the learner and come back from it, beside the progress', () => {
    const words = keepOwnText(noOwnWords, 'two-sentences', { text: 'Wider.', at: 5 });
    let mine = keepOwnText(noOwnWords, 'repair-the-message', { text: 'Hello.', at: 7 });
    const file = exportProgress(emptyProgress, 0, words);
    const result = importProgress(
      file,
      { change: () => undefined },
      {
        change: (next) => {
          mine = next(mine);
        },
      },
    );
    expect(result).toEqual({ kind: 'imported', dropped: [] });
    expect(findOwnText(mine, 'two-sentences')).toBe('Wider.');
    expect(findOwnText(mine, 'repair-the-message')).toBe('Hello.');
    expect(exportProgress(emptyProgress, 0)).not.toContain('ownWords');
  });

  it('are kept on the device by the same guards as progress', () => {
    const device = new FakeDevice();
    device.texts.set(key, '{"v":2,"texts":{}}');
    const tab = device.openTab();
    const store = openStore(ownWordsKind, { storage: tab.storage, key, listen: () => undefined });
    store.change((words) => keepOwnText(words, 'two-sentences', { text: 'Wider.', at: 5 }));
    expect(store.state()).toBe('newer-data');
    expect(device.read(key)).toEqual({ v: 2, texts: {} });
    expect(device.read(`${key}:v1`)).toMatchObject({ v: 1 });
  });
});
