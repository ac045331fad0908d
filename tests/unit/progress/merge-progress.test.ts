import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerItem } from '#progress/items.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { anyProgress, anyStep, asKept } from './any-progress.ts';

const progress = (parts: object): Progress => ({ ...emptyProgress, ...parts });
const scenario = (parts: object) =>
  progress({ scenarios: { startup: { run: 0, path: '', runs: [], ...parts } } });

describe('Joining what was done on two devices', () => {
  it('gives the same, whichever device comes first', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a));
      }),
    );
  });

  it('gives the same for three devices in any grouping', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
        const left = mergeProgress(mergeProgress(a, b), c);
        expect(left).toEqual(mergeProgress(a, mergeProgress(b, c)));
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const both = mergeProgress(a, b);
        expect(mergeProgress(a, a)).toEqual(a);
        expect(mergeProgress(both, a)).toEqual(both);
        expect(mergeProgress(emptyProgress, both)).toEqual(both);
      }),
    );
  });

  it('gives something that can be written and read again in whole', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const both = mergeProgress(a, b);
        expect(readProgress(asKept(both))).toEqual({
          progress: both,
          isNewer: false,
          dropped: [],
        });
      }),
    );
  });

  it('loses no lesson, no answer, no finished run and no later addition', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const both = mergeProgress(a, b);
        for (const one of [a, b]) {
          expect(Object.keys(both)).toEqual(expect.arrayContaining(Object.keys(one)));
          for (const [id, at] of Object.entries(one.lessons))
            expect(both.lessons[id]).toBeLessThanOrEqual(at);
          for (const [id, { chosen }] of Object.entries(one.items))
            expect(both.items[id]?.chosen).toEqual(expect.arrayContaining([...chosen]));
          for (const [id, { runs }] of Object.entries(one.scenarios))
            expect(both.scenarios[id]?.runs).toEqual(expect.arrayContaining([...runs]));
        }
      }),
    );
  });

  it('follows a learner who goes on after the devices met', () => {
    fc.assert(
      fc.property(anyProgress, anyStep, (before, step) => {
        const after = step(before);
        expect(mergeProgress(before, after)).toEqual(after);
      }),
    );
  });

  it('keeps the first time that a lesson was finished', () => {
    const both = mergeProgress(
      progress({ lessons: { 'two-words': 20 } }),
      progress({ lessons: { 'two-words': 10, 'on-a-tuesday': 30 } }),
    );
    expect(both.lessons).toEqual({ 'two-words': 10, 'on-a-tuesday': 30 });
  });

  it('lets the earliest answer diagnose, with the confidence that belongs to it', () => {
    const phone = answerItem(emptyProgress, {
      item: 'Q1',
      option: 'B',
      at: 5,
      confidence: 'certain',
    });
    const laptop = answerItem(emptyProgress, {
      item: 'Q1',
      option: 'C',
      at: 9,
      confidence: 'guessing',
    });
    expect(mergeProgress(laptop, phone).items['Q1']?.chosen[0]).toEqual({
      option: 'B',
      at: 5,
      confidence: 'certain',
    });
  });

  it('stands where the learner was last, by count and not by the clock', () => {
    const early = progress({ place: { address: 'two-words.html', seq: 7 } });
    const late = progress({ place: { address: 'index.html', seq: 8 } });
    expect(mergeProgress(late, early).place).toEqual(late.place);
  });

  it('follows the run that went further, and a replay before the run it replaced', () => {
    expect(mergeProgress(scenario({ path: 'AB' }), scenario({ path: 'ABC' }))).toEqual(
      scenario({ path: 'ABC' }),
    );
    expect(mergeProgress(scenario({ path: 'ABCAB' }), scenario({ run: 1 }))).toEqual(
      scenario({ run: 1 }),
    );
  });

  it('joins what it does not know key by key, so that no later edition loses a part of it', () => {
    const a = progress({ laterPart: { seed1: { answers: ['A'] } } });
    const b = progress({ laterPart: { seed1: { answers: ['A', 'B'] }, seed2: { answers: [] } } });
    expect(mergeProgress(a, b)).toMatchObject({
      laterPart: { seed1: { answers: ['A', 'B'] }, seed2: { answers: [] } },
    });
  });
});
