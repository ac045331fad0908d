import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeSuspendData,
  encodeSuspendData,
  suspendLimit,
} from '#portal/suspend-data/suspend-data.ts';
import { finishAttempt, listAttempts, startAttempt } from '#progress/final-check.ts';
import { keepGuess, keepYear } from '#progress/garden.ts';
import { answerItem } from '#progress/items.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { allItems, busyLearner } from '../../../support/content/busy-learner.ts';
import { anyWholeProgress } from './any-whole-progress.ts';

/** What the course makes of what a portal kept. */
const decode = (text: string) => readProgress(decodeSuspendData(text)).progress;
const fits = (progress: Progress) => encodeSuspendData(progress).length < suspendLimit;

describe('What a portal keeps between two sessions', () => {
  it('holds a learner who has done everything: every answer, path, confidence and attempt', () => {
    const learner = busyLearner();
    expect(allItems.length).toBeGreaterThanOrEqual(77);
    expect(Object.keys(learner.items).length).toBe(allItems.length);
    expect(listAttempts(learner)).toHaveLength(4);
    const text = encodeSuspendData(learner);
    expect(text.length).toBeLessThanOrEqual(3500);
    expect(decode(text)).toEqual(learner);
  });

  it('holds the garden of this learner too, and lets go of the last sorted cards first', () => {
    const busy = busyLearner();
    const guessed = keepGuess(keepGuess(busy, 'light', { value: 2, at: 1 }), 'clocks', {
      value: 6,
      at: 2,
    });
    const learner = keepYear(guessed, { both: 0.6512, met: 20, open: 14, deep: 8 });
    const { dimensions = {}, ...kept } = decode(encodeSuspendData(learner));
    const { dimensions: all = {}, ...rest } = learner;
    expect(kept).toEqual(rest);
    for (const [id, { recalled }] of Object.entries(all))
      expect(dimensions[id]?.recalled).toEqual(recalled);
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
      fc.property(anyWholeProgress, (progress) => {
        const text = encodeSuspendData(progress);
        expect(text).toMatch(/^[\w.%;-]*$/);
        expect(text.length).toBeLessThanOrEqual(suspendLimit);
      }),
    );
  });

  it('comes back the same', () => {
    fc.assert(
      fc.property(anyWholeProgress, (progress) => {
        fc.pre(fits(progress));
        expect(decode(encodeSuspendData(progress))).toEqual(progress);
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

  it('loses only the fact that was damaged', () => {
    const text = encodeSuspendData(busyLearner());
    const records = text.split(';');
    const at = records.findIndex((record) => record.startsWith('iQ13.'));
    const damaged = records.with(at, records[at]!.replace('Q13', 'Q31')).join(';');
    const read = decode(damaged);
    expect(read.items['Q13']).toBeUndefined();
    expect(Object.keys(read.items)).toHaveLength(allItems.length - 1);
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
    const text = encodeSuspendData(learner, `${first!.startedAt}-${first!.seed}`);
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
