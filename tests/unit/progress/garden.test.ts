import { describe, expect, it } from 'vitest';
import { keepGuess, keepYear } from '#progress/garden.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { exportProgress } from '#progress/transfer.ts';

const year = { both: 0.65, met: 20, open: 14, deep: 8 };
const guessed = keepGuess(emptyProgress, 'light', { value: 3, at: 10 });

describe('The play with the garden', () => {
  it('keeps the last guess, also when the clock was set back', () => {
    const again = keepGuess(guessed, 'light', { value: 1, at: 4 });
    expect(again.garden?.guesses['light']).toEqual({ value: 1, at: 11 });
    expect(mergeProgress(guessed, again)).toEqual(again);
    expect(mergeProgress(again, guessed)).toEqual(again);
  });

  it('keeps guesses about different things beside each other', () => {
    const both = keepGuess(guessed, 'clocks', { value: 6, at: 12 });
    expect(Object.keys(both.garden?.guesses ?? {}).sort()).toEqual(['clocks', 'light']);
  });

  it('keeps the best year and nothing of a worse one', () => {
    const best = keepYear(guessed, year);
    expect(best.garden).toEqual({ ...guessed.garden, best: year });
    expect(keepYear(best, { ...year, both: 0.4 })).toBe(best);
    expect(keepYear(best, { ...year, both: 0.7 }).garden?.best?.both).toBe(0.7);
  });

  it('lets a year by later rules take the place of one by earlier rules, whatever its number', () => {
    const later = { both: 0.3, met: 21, open: 13, deep: 7, rules: 2 };
    const before = keepYear(guessed, year);
    const now = keepYear(before, later);
    expect(now.garden?.best).toEqual(later);
    expect(keepYear(now, year)).toBe(now);
    expect(mergeProgress(before, now)).toEqual(now);
    expect(mergeProgress(now, before)).toEqual(now);
    expect(readProgress(now).progress).toEqual(now);
  });

  it('takes the best year of two devices', () => {
    const here = keepYear(emptyProgress, year);
    const there = keepYear(guessed, { ...year, both: 0.5 });
    expect(mergeProgress(here, there).garden).toEqual({ ...guessed.garden, best: year });
  });

  it('goes into the file that a learner takes along', () => {
    const file: unknown = JSON.parse(exportProgress(keepYear(guessed, year), 0));
    expect(file).toMatchObject({ progress: { garden: { best: year } } });
  });
});

describe('Broken data of the garden', () => {
  it.each([
    ['a word', 'tall', undefined],
    ['no guesses', { best: year }, { guesses: {}, best: year }],
    [
      'a broken guess',
      { guesses: { light: { value: 'two' } }, best: year },
      { guesses: {}, best: year },
    ],
    [
      'a year by rules without a number',
      { ...guessed.garden, best: { ...year, rules: 'two' } },
      guessed.garden,
    ],
    ['a broken year', { ...guessed.garden, best: { ...year, both: 2 } }, guessed.garden],
  ])('costs no more than the broken part: %s', (_, garden, whole) => {
    const { progress, dropped } = readProgress({ ...emptyProgress, garden });
    expect(progress.garden).toEqual(whole);
    expect(dropped).toEqual(_ === 'no guesses' ? [] : ['garden']);
  });

  it('hands on what a later edition added', () => {
    const garden = { ...guessed.garden, best: year, colour: 'green' };
    expect(readProgress({ ...emptyProgress, garden }).progress.garden).toEqual(garden);
  });
});
