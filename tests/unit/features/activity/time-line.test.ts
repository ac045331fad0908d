import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMoves, marksAt } from '#features/activity/time-line/model/marks.ts';
import type { Month } from '#features/activity/time-line/model/marks.ts';
import {
  answerAsk,
  goToMonth,
  judgeAsk,
  walkMonths,
} from '#features/activity/time-line/model/walk-months.ts';

const month = (at: number, focus: number, lifespan: number): Month => ({
  month: at,
  name: `Month ${String(at)}`,
  said: 'Good morning.',
  scene: 'Somebody says good morning.',
  picture: 'Two people and a plant.',
  grown: at / 12,
  marks: { focus, lifespan },
});
const months = [month(0, 10, 10), month(1, 20, 10), month(6, 60, 50), month(12, 50, 90)];
const ask = {
  id: 'first',
  month: 1,
  ask: 'Which line did not move?',
  options: ['focus', 'lifespan', 'purpose'],
  key: 'lifespan',
  because: 'Nobody can know yet how long it lasts.',
};
const year = { months, asks: [ask] };

describe('The marks of a year', () => {
  it('say which line moved, from where to where, and towards which end', () => {
    expect(listMoves(months[0]!.marks, months[1]!.marks)).toEqual([
      { dimension: 'focus', from: 10, to: 20, towards: 'roots' },
    ]);
    expect(listMoves(months[2]!.marks, months[3]!.marks)[0]).toMatchObject({ towards: 'reach' });
  });

  it('stand evenly between two told months', () => {
    expect(marksAt(months, 3.5)).toEqual({ focus: 40, lifespan: 30 });
  });

  it('are as told in a told month, and at the ends outside of the year', () => {
    for (const one of months) expect(marksAt(months, one.month)).toEqual(one.marks);
    expect(marksAt(months, -1)).toEqual(months[0]!.marks);
    expect(marksAt(months, 20)).toEqual(months[3]!.marks);
  });

  it('never leave the line (property)', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 15, noNaN: true }), (time) => {
        for (const mark of Object.values(marksAt(months, time))) {
          expect(mark).toBeGreaterThanOrEqual(10);
          expect(mark).toBeLessThanOrEqual(90);
        }
      }),
    );
  });
});

describe('A walk through the year', () => {
  it('begins in the first month, where nothing has moved', () => {
    expect(walkMonths(year, {})).toMatchObject({ index: 0, moves: [], isLast: false });
  });

  it('goes to a month and stays within the year (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 9 }), (index) => {
        const walk = walkMonths(year, goToMonth(months, {}, index));
        expect(walk?.index).toBe(Math.min(3, Math.max(0, index)));
      }),
    );
  });

  it('begins anew where the kept month is gone from the file', () => {
    expect(walkMonths(year, { month: '4' })?.index).toBe(0);
  });

  it('asks in its month, until answered or skipped', () => {
    const first = goToMonth(months, {}, 1);
    expect(walkMonths(year, first)?.asks).toBe(ask);
    expect(walkMonths(year, answerAsk(first, 'first'))?.asks).toBeUndefined();
    expect(walkMonths(year, answerAsk(first, 'first', 'focus'))?.asks).toBeUndefined();
    expect(walkMonths(year, goToMonth(months, {}, 2))?.asks).toBeUndefined();
  });

  it('judges an answer, and not a skipped question', () => {
    expect(judgeAsk(ask, answerAsk({}, 'first', 'lifespan'))).toBe(true);
    expect(judgeAsk(ask, answerAsk({}, 'first', 'focus'))).toBe(false);
    expect(judgeAsk(ask, answerAsk({}, 'first'))).toBeUndefined();
    expect(judgeAsk(ask, {})).toBeUndefined();
  });
});
