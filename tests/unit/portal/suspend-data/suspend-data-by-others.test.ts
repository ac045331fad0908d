import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeRecord } from '#portal/suspend-data/record-text.ts';
import { decodeSuspendData, encodeSuspendData } from '#portal/suspend-data/suspend-data.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { busyLearner } from '../../../support/content/busy-learner.ts';
import { shortNames } from '../../../support/content/kept-names.ts';
import { anyWholeProgress } from './any-whole-progress.ts';

/** What the course makes of what a portal kept. */
const decode = (text: string) => readProgress(decodeSuspendData(text, shortNames)).progress;
const recordsOf = (text: string) => text.match(/[^;]*;/g) ?? [];

/** A text as it is written, without the record of its version. */
const [version = '', ...facts] = recordsOf(encodeSuspendData(busyLearner(), { names: shortNames }));
const learner = decode(facts.join(''));

const anyUnknown = fc
  .record({
    kind: fc.constantFrom(...Array.from('ghjoAIMVY0189_-')),
    fields: fc.array(fc.oneof(fc.string(), fc.nat()), { maxLength: 6 }),
  })
  .map(({ kind, fields }) => writeRecord(kind, ...fields));

describe('What a portal keeps, when another edition of the course wrote it, or the portal changed it', () => {
  it.each([
    ['of version 0', writeRecord('v', 0)],
    ['of version 2', writeRecord('v', 2)],
    ['of a version that is no number', writeRecord('v', 'next')],
    ['without a version', ''],
    ['with two of them', version + writeRecord('v', 9)],
  ])('is read %s', (_, other) => {
    expect(Object.keys(learner.items).length).toBeGreaterThan(60);
    expect(decode(other + facts.join(''))).toEqual(learner);
    expect(decode(facts.join('') + other)).toEqual(learner);
  });

  it('is read without the kinds of facts that this edition does not know', () => {
    fc.assert(
      fc.property(
        anyWholeProgress,
        fc.array(fc.tuple(fc.nat(), anyUnknown), { maxLength: 9 }),
        (progress, others) => {
          const text = encodeSuspendData(progress);
          const mixed = recordsOf(text);
          for (const [at, other] of others) mixed.splice(at % (mixed.length + 1), 0, other);
          expect(decode(mixed.join(''))).toEqual(decode(text));
        },
      ),
    );
  });

  it('is the same in any order of the facts', () => {
    fc.assert(
      fc.property(
        anyWholeProgress.chain((progress) => {
          const records = recordsOf(encodeSuspendData(progress));
          return fc
            .shuffledSubarray(records, { minLength: records.length })
            .map((mixed) => ({ records, mixed }));
        }),
        ({ records, mixed }) => {
          expect(decode(mixed.join(''))).toEqual(decode(records.join('')));
        },
      ),
    );
  });

  it('tells nothing in capital letters', () => {
    fc.assert(
      fc.property(anyWholeProgress, (progress) => {
        expect(decode(encodeSuspendData(progress).toUpperCase())).toEqual(emptyProgress);
      }),
    );
  });

  it('tells in small letters only what was written in them', () => {
    const read = decode((version + facts.join('')).toLowerCase());
    expect(read).toMatchObject({
      lessons: learner.lessons,
      place: learner.place,
      items: {},
      scenarios: {},
    });
    expect(mergeProgress(learner, read)).toEqual(learner);
  });

  it('loses just the fact in which a letter became large, or small', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (which, letter) => {
        const at = which % facts.length;
        const spoiled = facts.with(at, swapCase(facts[at]!, letter));
        expect(decode(spoiled.join(''))).toEqual(decode(facts.toSpliced(at, 1).join('')));
      }),
    );
  });
});

/** Makes one small letter of a record large, or a large one small. */
function swapCase(record: string, which: number): string {
  const places = Array.from(record.matchAll(/[a-z]/gi), ({ index }) => index);
  const at = places[which % places.length] ?? 0;
  const sign = record.charAt(at);
  const swapped = sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase();
  return record.slice(0, at) + swapped + record.slice(at + 1);
}
