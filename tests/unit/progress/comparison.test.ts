import { describe, expect, it } from 'vitest';
import {
  findRecalled,
  findSorted,
  layCards,
  rateRecall,
  recallAgain,
} from '#progress/dimensions.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { isWaiting } from '#progress/recalled.ts';
import { sumUpDimension } from '#progress/sum-up-dimension.ts';

const place = { dimension: 'focus', side: 'reach' };
const knew = { ...place, rating: 'knew', at: 10 } as const;

const nothing = { rated: 0, recalled: 0, partly: 0, notYet: 0, judged: 0, sorted: 0 };

describe('What was recalled in the comparison', () => {
  it('is what the learner said last, also when the clock was set back', () => {
    const twice = rateRecall(rateRecall(emptyProgress, knew), {
      ...place,
      rating: 'partly',
      at: 3,
    });
    expect(findRecalled(twice, place)).toEqual({ rating: 'partly', at: 11 });
  });

  it('waits when it was hidden again, and no longer when it was rated again', () => {
    const hidden = recallAgain(rateRecall(emptyProgress, knew), [place], 20);
    expect(findRecalled(hidden, place)).toEqual({ rating: 'knew', at: 10, again: 20 });
    expect(isWaiting(findRecalled(hidden, place)!)).toBe(true);
    const rated = rateRecall(hidden, { ...place, rating: 'not-yet', at: 20 });
    expect(findRecalled(rated, place)).toMatchObject({ rating: 'not-yet', at: 21 });
    expect(isWaiting(findRecalled(rated, place)!)).toBe(false);
  });

  it('cannot be hidden again before it was rated, nor twice', () => {
    expect(recallAgain(emptyProgress, [place], 1)).toBe(emptyProgress);
    const hidden = recallAgain(rateRecall(emptyProgress, knew), [place], 20);
    expect(recallAgain(hidden, [place], 30)).toBe(hidden);
  });

  it('stays apart for the two sides of a dimension', () => {
    const both = rateRecall(rateRecall(emptyProgress, knew), {
      dimension: 'focus',
      side: 'roots',
      rating: 'not-yet',
      at: 12,
    });
    expect(sumUpDimension(both, 'focus')).toEqual({
      ...nothing,
      ...{ rated: 2, recalled: 1, notYet: 1 },
    });
    expect(sumUpDimension(both, 'lifespan')).toEqual(nothing);
  });

  it('joins the last word of each device', () => {
    const before = rateRecall(emptyProgress, knew);
    const phone = rateRecall(before, { ...knew, rating: 'partly', at: 30 });
    const laptop = recallAgain(before, [place], 20);
    expect(findRecalled(mergeProgress(phone, laptop), place)).toEqual({
      rating: 'partly',
      at: 30,
      again: 20,
    });
  });
});

describe('Where cards of the comparison were put', () => {
  const lay = (to: string, verdict?: 'right' | 'misplaced') => ({ ...place, place: to, verdict });

  it('is the last place of each card', () => {
    const moved = layCards(layCards(emptyProgress, [lay('a')], 5), [lay('b', 'misplaced')], 5);
    expect(findSorted(moved, place)).toEqual({ place: 'b', at: 6, judged: true });
  });

  it('counts a misplaced card as judged, and one that waits for the end as nothing', () => {
    const missed = layCards(emptyProgress, [lay('a', 'misplaced')], 5);
    expect(sumUpDimension(missed, 'focus')).toEqual({ ...nothing, judged: 1 });
    const waiting = layCards(emptyProgress, [lay('a')], 5);
    expect(sumUpDimension(waiting, 'focus')).toEqual(nothing);
  });

  it('remembers that a card lay right, also when it is taken back', () => {
    const right = layCards(emptyProgress, [lay('focus/reach', 'right')], 5);
    const back = layCards(right, [lay('')], 9);
    expect(findSorted(back, place)).toEqual({ place: '', at: 9, judged: false, right: 5 });
    expect(sumUpDimension(back, 'focus')).toEqual({ ...nothing, judged: 1, sorted: 1 });
    const laptop = layCards(right, [lay('a', 'misplaced')], 7);
    expect(findSorted(mergeProgress(laptop, back), place)).toEqual(findSorted(back, place));
  });
});

describe('Reading what was saved of the comparison', () => {
  it('drops only the side that is broken, and names its dimension', () => {
    const saved = {
      v: 1,
      dimensions: {
        focus: {
          recalled: { reach: { rating: 'perfect', at: 1 }, roots: { rating: 'knew', at: 2 } },
          sorted: {
            reach: { place: 'a', at: 1, judged: true, right: 'soon' },
            roots: { place: 'a', at: 1 },
          },
        },
        lifespan: 7,
        purpose: {},
      },
    };
    const { progress, dropped } = readProgress(saved);
    expect(progress.dimensions).toEqual({
      focus: {
        recalled: { roots: { rating: 'knew', at: 2 } },
        sorted: { reach: { place: 'a', at: 1, judged: true } },
      },
      purpose: { recalled: {}, sorted: {} },
    });
    expect(dropped).toEqual(['dimensions.focus', 'dimensions.lifespan']);
  });

  it('hands on what a later edition added to a dimension', () => {
    const focus = {
      recalled: { reach: { rating: 'knew', at: 1, by: 'voice' } },
      sorted: {},
      seen: 4,
    };
    const { progress, dropped } = readProgress({ ...emptyProgress, dimensions: { focus } });
    expect(dropped).toEqual([]);
    expect(progress.dimensions?.['focus']).toEqual(focus);
    expect(mergeProgress(emptyProgress, progress)).toEqual(progress);
  });
});
