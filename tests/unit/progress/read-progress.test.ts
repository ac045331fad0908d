import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProgress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { anyProgress } from './any-progress.ts';

const whole = {
  v: 1,
  lessons: { 'two-words': 10 },
  place: { address: 'two-words.html#the-idea', seq: 3 },
  items: { Q1: { chosen: [{ option: 'B', at: 5, confidence: 'certain' }] } },
  scenarios: { startup: { run: 1, path: 'AB', runs: [{ run: 0, path: 'ABBCA', at: 9 }] } },
};

describe('Reading saved progress', () => {
  it('reads back what was written', () => {
    expect(readProgress(whole)).toEqual({ progress: whole, isNewer: false, dropped: [] });
  });

  it('never fails, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.constant(undefined)), (found) => {
        expect(readProgress(found).progress.v).toBe(1);
      }),
    );
  });

  it('reads the rest, whatever one part of it has become', () => {
    const parts = fc.constantFrom('lessons', 'place', 'items', 'scenarios', 'dimensions', 'garden');
    fc.assert(
      fc.property(anyProgress, parts, fc.jsonValue(), (progress, part, broken) => {
        const { progress: read, dropped } = readProgress({ ...progress, [part]: broken });
        expect({ ...read, [part]: null }).toEqual({ ...progress, [part]: null });
        expect(dropped.every((name) => name.startsWith(part))).toBe(true);
      }),
    );
  });

  it('takes parts that are missing as not begun', () => {
    expect(readProgress({ v: 1 })).toEqual({
      progress: emptyProgress,
      isNewer: false,
      dropped: [],
    });
  });

  it.each([
    ['nothing readable', undefined],
    ['a list', []],
    ['a word', 'progress'],
    ['an object that does not say its version', { lessons: { 'two-words': 10 } }],
    ['a version that is no number', { ...whole, v: '1' }],
  ])('takes %s as unreadable, and says so', (_, found) => {
    expect(readProgress(found)).toEqual({
      progress: emptyProgress,
      isNewer: false,
      dropped: ['progress'],
    });
  });

  it('drops only the lessons that are broken, and names them', () => {
    const lessons = { ...whole.lessons, a: 'yesterday', b: -1, c: null };
    const { progress, dropped } = readProgress({ ...whole, lessons });
    expect(progress).toEqual(whole);
    expect(dropped).toEqual(['lessons.a', 'lessons.b', 'lessons.c']);
  });

  it('drops only the answers that are broken, and names the item', () => {
    const good = { option: 'A', at: 9 };
    const broken = [{ option: 'A' }, { at: 1 }, null, { option: 1, at: 1 }];
    const items = { Q1: { chosen: [...broken, good] }, Q2: { chosen: [] }, Q3: 7, Q4: {} };
    const { progress, dropped } = readProgress({ ...whole, items });
    expect(progress.items).toEqual({ Q1: { chosen: [good] } });
    expect(dropped.toSorted()).toEqual(['items.Q1', 'items.Q2', 'items.Q3', 'items.Q4']);
  });

  it('keeps an answer whose confidence cannot be read', () => {
    const items = { Q1: { chosen: [{ option: 'B', at: 5, confidence: 'very' }] } };
    const { progress, dropped } = readProgress({ ...whole, items });
    expect(progress.items).toEqual({ Q1: { chosen: [{ option: 'B', at: 5 }] } });
    expect(dropped).toEqual(['items.Q1']);
  });

  it('puts answers in the order of time and counts equal ones once', () => {
    const [a, b] = [
      { option: 'A', at: 1 },
      { option: 'B', at: 2 },
    ];
    const { progress } = readProgress({ ...whole, items: { Q1: { chosen: [b, a, b] } } });
    expect(progress.items['Q1']?.chosen).toEqual([a, b]);
  });

  it('keeps the finished runs of a scenario whose current run is broken', () => {
    const scenarios = { startup: { ...whole.scenarios.startup, path: ['A', 'B'] } };
    const { progress, dropped } = readProgress({ ...whole, scenarios });
    expect(progress.scenarios['startup']).toEqual({
      run: 0,
      path: '',
      runs: whole.scenarios.startup.runs,
    });
    expect(dropped).toEqual(['scenarios.startup']);
  });

  it.each(['https://example.org/a.html', 'javascript:alert(1)//.html', '/two-words.html', '', 7])(
    'does not take %s for a place in the course',
    (address) => {
      const { progress, dropped } = readProgress({ ...whole, place: { address, seq: 1 } });
      expect(progress.place).toBeUndefined();
      expect(dropped).toEqual(['place']);
    },
  );

  it('hands on what a later edition added, on every level', () => {
    const later = {
      ...whole,
      laterPart: { seed1: { answers: ['A'] } },
      items: { Q1: { chosen: [{ option: 'B', at: 5, hint: true }], seen: 2 } },
    };
    expect(readProgress(later)).toEqual({ progress: later, isNewer: false, dropped: [] });
  });

  it('reads what it knows of a newer version, and says that it is newer', () => {
    const { progress, isNewer } = readProgress({ ...whole, v: 2, items: 'elsewhere' });
    expect(isNewer).toBe(true);
    expect(progress).toEqual({ ...whole, items: {} });
  });
});
