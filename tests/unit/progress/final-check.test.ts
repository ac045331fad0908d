import { describe, expect, it } from 'vitest';
import {
  answerInAttempt,
  findOpenAttempt,
  finishAttempt,
  listAttempts,
  startAttempt,
} from '#progress/final-check.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress, keepSeed } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { asKept } from './any-progress.ts';

const items = ['F1', 'F2', 'F3'];
const begun = startAttempt(emptyProgress, { seed: 7, startedAt: 100, items });
const first = { seed: 7, startedAt: 100 };
const answer = (progress: Progress, item: string, option: string, at = 110) =>
  answerInAttempt(progress, first, { item, option, at });
const optionsOf = (progress: Progress) =>
  Object.entries(listAttempts(progress).at(-1)?.answers ?? {}).map(([id, one]) => id + one.option);

describe('An attempt at the final check', () => {
  it('is the one to go on with, after a reload as well', () => {
    const kept = readProgress(asKept(answer(begun, 'F1', 'B'))).progress;
    expect(findOpenAttempt(kept)).toEqual({
      ...first,
      items,
      answers: { F1: { option: 'B', at: 110 } },
    });
  });

  it('keeps the first answer to an item; Back or a second press changes nothing', () => {
    const once = answer(begun, 'F1', 'B');
    expect(answer(once, 'F1', 'A', 120)).toBe(once);
  });

  it('keeps how sure the learner was', () => {
    const sure = { item: 'F1', option: 'B', at: 110, confidence: 'certain' as const };
    expect(listAttempts(answerInAttempt(begun, first, sure))[0]?.answers).toEqual({
      F1: { option: 'B', at: 110, confidence: 'certain' },
    });
  });

  it('takes no answer to an item that was not drawn, or in an attempt that is not there', () => {
    expect(answer(begun, 'F9', 'A')).toBe(begun);
    expect(answer(emptyProgress, 'F1', 'A')).toBe(emptyProgress);
  });

  it('is finished once, and then stays as it is', () => {
    const done = finishAttempt(answer(begun, 'F1', 'B'), first, 200);
    expect(listAttempts(done)[0]?.finishedAt).toBe(200);
    expect(finishAttempt(done, first, 300)).toBe(done);
    expect(answer(done, 'F2', 'A')).toBe(done);
    expect(findOpenAttempt(done)).toBeUndefined();
  });

  it('does not start twice by a second press', () => {
    expect(startAttempt(begun, { seed: 8, startedAt: 101, items })).toBe(begun);
  });

  it('can be left in the middle for a new one', () => {
    const left = answer(begun, 'F1', 'B');
    const again = startAttempt(left, { seed: 8, startedAt: 300, items: ['F4'] });
    expect(listAttempts(again).map(({ seed }) => seed)).toEqual([7, 8]);
    expect(findOpenAttempt(again)?.seed).toBe(8);
  });

  it('comes after the earlier ones, also when the clock was set back', () => {
    const done = finishAttempt(begun, first, 200);
    const again = startAttempt(done, { seed: 8, startedAt: 50, items });
    expect(listAttempts(again).map(({ seed }) => seed)).toEqual([7, 8]);
  });
});

describe('An attempt that went on on two devices', () => {
  it('has all answers, and of two to one item the earlier one', () => {
    const here = answer(answer(begun, 'F1', 'A', 110), 'F2', 'A', 150);
    const there = answer(answer(begun, 'F2', 'B', 120), 'F3', 'C', 130);
    expect(optionsOf(mergeProgress(here, there)).sort()).toEqual(['F1A', 'F2B', 'F3C']);
  });

  it('is finished when it was finished on one of them', () => {
    const done = finishAttempt(begun, first, 200);
    expect(findOpenAttempt(mergeProgress(begun, done))).toBeUndefined();
    expect(listAttempts(mergeProgress(finishAttempt(begun, first, 150), done))).toMatchObject([
      { finishedAt: 150 },
    ]);
  });

  it('stays beside an attempt that was started on the other one', () => {
    const there = startAttempt(emptyProgress, { seed: 9, startedAt: 100, items });
    expect(listAttempts(mergeProgress(begun, there)).map(({ seed }) => seed)).toEqual([7, 9]);
  });
});

describe('The number from which options are shuffled', () => {
  it('stays once it is there, and two devices agree on one', () => {
    const here = keepSeed(emptyProgress, 5);
    expect(keepSeed(here, 6)).toBe(here);
    expect(mergeProgress(here, keepSeed(emptyProgress, 3)).seed).toBe(3);
    expect(mergeProgress(keepSeed(emptyProgress, 3), here).seed).toBe(3);
    expect(mergeProgress(here, emptyProgress).seed).toBe(5);
  });
});

describe('Broken data of a final check', () => {
  it.each([
    [{ attempts: 5 }, 'attempts'],
    [{ attempts: { x: { seed: 1, startedAt: 2 } } }, 'attempts.x'],
    [{ attempts: { x: { seed: -1, startedAt: 2, items, answers: {} } } }, 'attempts.x'],
    [{ attempts: { x: { seed: 1, startedAt: 2, items: [3], answers: {} } } }, 'attempts.x'],
    [{ seed: 'seven' }, 'seed'],
  ])('is left out and named: %j', (parts, name) => {
    const { progress, dropped } = readProgress({ ...emptyProgress, ...parts });
    expect(dropped).toEqual([name]);
    expect(listAttempts(progress)).toEqual([]);
    expect(progress.seed).toBeUndefined();
  });

  it('costs no more than the broken part', () => {
    const answers = { F1: { option: 'A', at: 1 }, F2: { option: 5 } };
    const attempt = { ...first, items, answers, finishedAt: 'soon' };
    const { progress, dropped } = readProgress({ ...emptyProgress, attempts: { x: attempt } });
    expect(dropped).toEqual(['attempts.x']);
    expect(listAttempts(progress)).toEqual([{ ...first, items, answers: { F1: answers.F1 } }]);
  });
});
