import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findActivity,
  finishActivity,
  keepAnswers,
  readAnswers,
  skipActivity,
} from '#progress/activities.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';

const id = 'line-of-actions';
const place = (progress: Progress, answers: Record<string, string>, at: number) =>
  keepAnswers(progress, id, { from: standing(progress), answers, at });
const standing = (progress: Progress) => readAnswers(findActivity(progress, id));
const read = (activities: unknown) => readProgress({ ...emptyProgress, activities });

describe('What was done in activities', () => {
  it('stands as it was given last, and what was taken back does not', () => {
    const one = place(emptyProgress, { lunch: '3', call: '5' }, 10);
    const two = place(one, { lunch: '4' }, 5);
    expect(standing(two)).toEqual({ lunch: '4' });
    expect(findActivity(two, id).answers['lunch']).toEqual({ value: '4', at: 11 });
    expect(place(two, { lunch: '4' }, 20)).toBe(two);
  });

  it('is merged answer by answer: the later one counts', () => {
    const start = place(emptyProgress, { lunch: '3', call: '5' }, 10);
    const phone = place(start, { lunch: '4', call: '5' }, 30);
    const desk = place(start, { lunch: '2', call: '1' }, 20);
    expect(standing(mergeProgress(phone, desk))).toEqual({ lunch: '4', call: '1' });
  });

  it('keeps what another tab has changed since the learner looked', () => {
    const seen = place(emptyProgress, { lunch: '3' }, 10);
    const other = place(seen, { lunch: '3', call: '5' }, 20);
    const from = standing(seen);
    const mine = keepAnswers(other, id, { from, answers: { lunch: '4' }, at: 30 });
    expect(standing(mine)).toEqual({ lunch: '4', call: '5' });
  });

  it('is done, or skipped, at the first time on any device', () => {
    const [early, late] = [5, 9].map((at) =>
      skipActivity(finishActivity(emptyProgress, id, at), id, at + 1),
    ) as [Progress, Progress];
    expect(findActivity(mergeProgress(late, early), id)).toMatchObject({ done: 5, skipped: 6 });
    expect(finishActivity(early, id, 1)).toBe(early);
  });

  it('never holds a sentence: an answer is a code', () => {
    const own = place(emptyProgress, { lunch: 'Hello Henrik, you asked', call: '5' }, 10);
    expect(standing(own)).toEqual({ call: '5' });
    const found = { [id]: { answers: { lunch: { value: 'Hello Henrik', at: 1 } } } };
    expect(read(found).dropped).toEqual([`activities.${id}`]);
    expect(standing(read(found).progress)).toEqual({});
  });

  it('is bounded, whatever is found', () => {
    const answers = Object.fromEntries(
      Array.from({ length: 90 }, (_, n) => [`card-${n}`, { value: '1', at: n }]),
    );
    const many = Object.fromEntries(
      Array.from({ length: 190 }, (_, n) => [`activity-${n}`, { answers }]),
    );
    const { progress } = read(many);
    expect(Object.keys(progress.activities ?? {})).toHaveLength(100);
    expect(JSON.stringify(progress).length).toBeLessThan(150_000);
    const other = read({ zebra: { answers }, 'a-first': { answers } }).progress;
    const [ab, ba] = [mergeProgress(progress, other), mergeProgress(other, progress)];
    expect(ab).toEqual(ba);
    expect(Object.keys(ab.activities ?? {})).toHaveLength(100);
  });

  it('of unknown origin is read without a mistake', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (found, inside) => {
        expect(read(found).progress.v).toBe(1);
        const { progress } = read({ [id]: { answers: { lunch: inside }, done: inside } });
        expect(standing(progress)['lunch'] ?? '').toMatch(/^[\w:+!-]{0,80}$/);
      }),
    );
  });
});
