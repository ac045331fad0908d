import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerItem } from '#progress/items.ts';
import { isPlainData } from '#progress/is-plain-data.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { visit } from '#progress/place.ts';
import { emptyProgress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { startAgain } from '#progress/scenarios.ts';
import { takeIn } from '#progress/take-in.ts';
import { importProgress } from '#progress/transfer.ts';
import { FakeDevice } from './fake-device.ts';

const key = 'roots-and-reach:progress';
const most = Number.MAX_SAFE_INTEGER;

/** Lists inside lists. */
function nest(depth: number): string {
  return '['.repeat(depth) + ']'.repeat(depth);
}

/** A file as text, because what is too deep cannot be written by everybody. */
function fileWith(part: string): string {
  return `{"course":"roots-and-reach","v":1,"progress":{"v":1,"lessons":{},"items":{},"scenarios":{},${part}}}`;
}

/** Gives an answer, and says whether the next page still finds it. */
function keepsAnAnswer(device: FakeDevice): boolean {
  device.openTab().change((one) => answerItem(one, { item: 'Q1', option: 'C', at: 7 }));
  const { chosen = [] } = device.openTab().get().items['Q1'] ?? {};
  return chosen.some(({ option }) => option === 'C');
}

const hostileParts = {
  'is nested 4,000 deep': `"later":${nest(4000)}`,
  'is nested a million deep': `"later":${nest(1_000_000)}`,
  'has an answer of the last moment that can be counted': `"items":{"Q1":{"chosen":[{"option":"A","at":${most}}]}}`,
  'has a place with the last number': `"place":{"address":"index.html","seq":${most}}`,
  'has a run with the last number': `"scenarios":{"startup":{"run":${most},"path":"A","runs":[]}}`,
  'has five megabytes of foreign ids': `"items":{${Array.from({ length: 90_000 }, (_, n) => `"X${n}":{"chosen":[{"option":"A","at":${n}}]}`).join()}}`,
  'has one very long word': `"later":"${'x'.repeat(1_500_000)}"`,
};

describe('A hostile progress file', () => {
  for (const [name, part] of Object.entries(hostileParts))
    it(`that ${name} is refused, and the next answer is kept`, () => {
      const device = new FakeDevice();
      const tab = device.openTab();
      tab.change((one) => visit(one, 'two-words.html'));
      const before = tab.get();
      expect(importProgress(fileWith(part), tab)).toEqual({ kind: 'refused', reason: 'too-much' });
      expect(tab.get()).toEqual(before);
      expect(keepsAnAnswer(device)).toBe(true);
    });

  it('cannot fill the device, however often others are loaded', () => {
    const device = new FakeDevice();
    const tab = device.openTab();
    const results = Array.from({ length: 4 }, (_, file) => {
      const ids = Array.from({ length: 15_000 }, (__, n) => `"X${file}-${n}":${n}`);
      return importProgress(fileWith(`"lessons":{${ids.join()}}`), tab).kind;
    });
    expect(results[0]).toBe('imported');
    expect(results.at(-1)).toBe('refused');
    expect(keepsAnAnswer(device)).toBe(true);
  });
});

describe('Hostile data on the device', () => {
  for (const [name, part] of Object.entries(hostileParts))
    it(`that ${name} is put aside, and the next answer is kept`, () => {
      const device = new FakeDevice();
      device.texts.set(key, `{"v":1,"lessons":{},${part}}`);
      expect(keepsAnAnswer(device)).toBe(true);
    });

  it('leaves room to count on, from the highest numbers that are read', () => {
    const numbers = fc.oneof(fc.maxSafeNat(), fc.integer({ min: most - 2 ** 41, max: most }));
    fc.assert(
      fc.property(numbers, (n) => {
        const items = { Q1: { chosen: [{ option: 'A', at: n }] } };
        const scenarios = { startup: { run: n, path: 'A', runs: [] } };
        const place = { address: 'index.html', seq: n };
        const found = takeIn(emptyProgress, { ...emptyProgress, items, scenarios, place });
        const answered = answerItem(found, { item: 'Q1', option: 'B', at: 7 });
        const next = visit(startAgain(answered, 'startup'), 'two-words.html');
        expect(readProgress(JSON.parse(JSON.stringify(next)))).toMatchObject({ dropped: [] });
      }),
    );
  });
});

describe('The gate for data from outside', () => {
  it('passes all that JSON can hold within bounds', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        expect(isPlainData(value, { values: 1e4, letters: 1e5, number: Number.MAX_VALUE })).toBe(
          true,
        );
      }),
    );
  });

  it('never throws, and what it passes can be written, read and merged', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withSparseArray: true,
          withTypedArray: true,
          withNullPrototype: true,
        }),
        (found) => {
          if (!isPlainData(found)) return;
          expect(() => JSON.stringify(found)).not.toThrow();
          const { progress } = readProgress(found);
          expect(() => mergeProgress(progress, emptyProgress)).not.toThrow();
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a BigInt', { n: 1n }, false],
    ['a function', { f: () => 1 }, false],
    ['a symbol', [Symbol('s')], false],
    ['a date', new Date(0), false],
    ['a map', new Map(), false],
    ['no number', [NaN], false],
    ['an endless number', [Infinity], false],
    ['a list of holes', Array.from({ length: 3 }), true],
  ])('knows %s', (_, value, isPlain) => {
    expect(isPlainData(value)).toBe(isPlain);
  });

  it('ends at a circle', () => {
    const circle: unknown[] = [];
    circle.push(circle, circle, circle);
    expect(isPlainData(circle)).toBe(false);
  });
});
