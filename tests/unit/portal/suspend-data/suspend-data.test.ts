import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, noNames, openNames } from '#portal/suspend-data/short-names.ts';
import {
  decodeSuspendData,
  encodeSuspendData,
  suspendLimit,
} from '#portal/suspend-data/suspend-data.ts';
import { finishAttempt, listAttempts, startAttempt } from '#progress/final-check.ts';
import { answerItem } from '#progress/items.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { allItems, busyLearner } from '../../../support/content/busy-learner.ts';
import { keptNames, shortNames } from '../../../support/content/kept-names.ts';
import { activities } from '../../../support/content/real-activities.ts';
import { cards } from '../../../support/content/review-learner.ts';
import { anyWholeProgress } from './any-whole-progress.ts';

/** What the course makes of what a portal kept. */
const decode = (text: string) => readProgress(decodeSuspendData(text)).progress;
const decodeShort = (text: string) => readProgress(decodeSuspendData(text, shortNames)).progress;
/** Some ids that have codes: those of the course, some of anybody's, or none. */
const anyNames = fc.constantFrom(
  shortNames,
  noNames,
  openNames([
    'Q1',
    'two-words',
    'constructor',
    '__proto__',
    'opens',
    'lunch_why',
    'K01',
    'F02',
    'ä',
  ]),
);
const fits = (progress: Progress) => encodeSuspendData(progress).length < suspendLimit;

describe('What a portal keeps between two sessions', () => {
  it('holds a learner who has done everything in the course, down to the last tick and card', () => {
    const learner = busyLearner({ attempts: 4, isWithActivities: true });
    expect(allItems.length).toBeGreaterThanOrEqual(77);
    expect(Object.keys(learner.items).length).toBe(allItems.length);
    expect(Object.keys(learner.activities ?? {}).length).toBe(activities.length);
    expect(Object.keys(learner.review?.cards ?? {}).length).toBe(cards.length);
    expect(listAttempts(learner)).toHaveLength(4);
    // What the adapter keeps for itself: complete, passed, all objectives.
    const own = 'h1.1.2s.O1.O2.O3.O4.O5.O6.O7.O8.O9x;';
    const text = encodeSuspendData(learner, { own, names: shortNames });
    expect(decodeShort(text)).toEqual(learner);
    expect(text.length).toBeLessThan(suspendLimit);
  });

  it('holds four attempts at the final check of somebody who did no activities', () => {
    const learner = busyLearner();
    expect(listAttempts(learner)).toHaveLength(4);
    expect(decode(encodeSuspendData(learner))).toEqual(learner);
  });

  it('lets go of sorted cards first, and of activities before answers', () => {
    const learner = busyLearner({ runs: 9, isWithActivities: true });
    const { dimensions: _, activities: some = {}, ...kept } = decode(encodeSuspendData(learner));
    const { dimensions: __, activities: all = {}, review: ___, ...rest } = learner;
    expect(kept).toMatchObject({ lessons: rest.lessons, items: rest.items });
    expect(Object.keys(some).length).toBeLessThan(Object.keys(all).length);
    expect(all).toMatchObject(some);
  });

  it('has a code of its own for each id of the course', () => {
    const codes = Map.groupBy(keptNames, codeOf);
    expect([...codes.values()].filter((some) => some.length > 1)).toEqual([]);
    // Codes are in the hands of portals: this one can never change.
    expect(codeOf('line-of-actions')).toBe('pq8');
  });

  it('is read by an edition with other ids, without those that it does not know', () => {
    const learner = busyLearner();
    const text = encodeSuspendData(learner, { names: shortNames });
    const fewer = openNames([...keptNames].reverse().filter((name) => name !== 'Q13'));
    const { items, ...read } = readProgress(decodeSuspendData(text, fewer)).progress;
    const { Q13: _, ...others } = learner.items;
    expect(items).toEqual(others);
    expect(read.lessons).toEqual(learner.lessons);
  });

  it('holds a second answer to every item as well', () => {
    const learner = allItems.reduce(
      (one, item, index) =>
        answerItem(one, { item, option: 'ABC'[(index + 1) % 3]!, at: 1_799_000_000_000 + index }),
      busyLearner(),
    );
    const text = encodeSuspendData(learner);
    expect(text.length).toBeLessThanOrEqual(3500);
    expect(decode(text).items).toEqual(learner.items);
  });

  it('is plain ASCII without a sign that a portal may change, and never too long', () => {
    fc.assert(
      fc.property(anyWholeProgress, anyNames, (progress, names) => {
        const text = encodeSuspendData(progress, { names });
        expect(text).toMatch(/^[\w.%;-]*$/);
        expect(text.length).toBeLessThanOrEqual(suspendLimit);
      }),
    );
  });

  it('comes back the same', () => {
    fc.assert(
      fc.property(anyWholeProgress, anyNames, (progress, names) => {
        fc.pre(fits(progress));
        const text = encodeSuspendData(progress, { names });
        expect(readProgress(decodeSuspendData(text, names)).progress).toEqual(progress);
      }),
    );
  });

  it('merges without a trace into the progress that it came from, also cut or damaged', () => {
    fc.assert(
      fc.property(anyWholeProgress, fc.nat(4000), fc.string(), (progress, at, garbage) => {
        const text = encodeSuspendData(progress);
        expect(mergeProgress(progress, decode(text.slice(0, at)))).toEqual(progress);
        const spoiled = decode(`${text}${garbage}`);
        expect(mergeProgress(progress, spoiled)).toEqual(progress);
      }),
    );
  });

  it('loses only the ten answers that stand with the damaged one', () => {
    const text = encodeSuspendData(busyLearner());
    const records = text.split(';');
    const at = records.findIndex((record) => record.includes('.-Q13.'));
    const damaged = records.with(at, records[at]!.replace('Q13', 'Q31')).join(';');
    const read = decode(damaged);
    expect(read.items['Q13']).toBeUndefined();
    expect(Object.keys(read.items).length).toBeGreaterThanOrEqual(allItems.length - 10);
  });

  it('gives way in order: a learner who repeats everything keeps first answers and attempts that matter', () => {
    let learner = busyLearner({ runs: 9 });
    const [first] = listAttempts(learner);
    for (let round = 0; round < 9; round += 1)
      for (const item of allItems)
        learner = answerItem(learner, { item, option: 'B', at: 1_799_000_000_000 + round });
    for (let more = 0; more < 20; more += 1) {
      const startedAt = 1_799_500_000_000 + more;
      learner = startAttempt(learner, { seed: more, startedAt, items: ['F01', 'F02'] });
      learner = finishAll(learner);
    }
    const text = encodeSuspendData(learner, { counted: `${first!.startedAt}-${first!.seed}` });
    expect(text.length).toBeLessThanOrEqual(suspendLimit);
    const read = decode(text);
    for (const item of allItems)
      expect(read.items[item]?.chosen[0]).toEqual(learner.items[item]?.chosen[0]);
    expect(listAttempts(read)).toContainEqual(first);
    expect(listAttempts(read)).toContainEqual(listAttempts(learner).at(-1));
    expect(read.lessons).toEqual(learner.lessons);
    for (const [id, { run, path, runs }] of Object.entries(learner.scenarios)) {
      expect(read.scenarios[id]).toMatchObject({ run, path });
      expect(read.scenarios[id]!.runs).toContainEqual(runs.at(-1));
    }
    expect(mergeProgress(learner, read)).toEqual(learner);
  });

  it('reads nothing from what is not ours, and never fails', () => {
    expect(decode('')).toEqual(emptyProgress);
    expect(decode('bookmark=3;score=80;')).toEqual(emptyProgress);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(decode(text)).toMatchObject({ v: 1 });
      }),
    );
  });
});

function finishAll(learner: Progress): Progress {
  return listAttempts(learner).reduce(
    (one, attempt) => finishAttempt(one, attempt, attempt.startedAt + 5),
    learner,
  );
}
