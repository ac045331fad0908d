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
    kind: fc.constantFrom(...Array.from('hAIMVY0189_-')),
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

  it('reads what the first edition wrote', () => {
    const old = [
      'iQ8.A.1oyo8n603;rpurpose.roots.1p6zm4ln3;tpurpose.roots.p71rnw4q;fstartup.1.BCABCA.p3gjifs.26;',
      writeRecord('m', 'Q8', 'B', '0oyo8n70', 'C', '0oyo8n80'),
      writeRecord('a', 5, 'p65gmj1', '', 'F37', 'A', '1p67m5t', 'F38', '', ''),
      writeRecord('l', 'two-words', 'oyo8n60'),
      writeRecord('s', 'purpose', 'reach', '', '0p71rnw4'),
      writeRecord('x', 'garden', JSON.stringify({ guesses: { light: { value: 2, at: 1 } } })),
      writeRecord('y', 'board', '_tm3shr', '1f', '', 'opens_', '2', 'a', '0', 'own_b', '1h'),
      writeRecord('y', 'line', 'oyo8n60', '', '', '-', '1', 'month', '0'),
    ].join('');
    const at = 1_735_689_600_000 + parseInt('oyo8n60', 36);
    expect(decode(old)).toMatchObject({
      lessons: { 'two-words': at },
      items: { Q8: { chosen: [{ option: 'A', confidence: 'guessing', at }, {}, { option: 'C' }] } },
      scenarios: { startup: { runs: [{ run: 1, path: 'BCABCA', edition: 2 }] } },
      dimensions: { purpose: { recalled: { roots: { rating: 'partly' } }, sorted: { roots: {} } } },
      garden: { guesses: { light: { value: 2 } } },
      activities: {
        board: { answers: { a: { value: 'opens_' }, 'own/b': { value: 'opens_' } } },
        line: { answers: { month: { value: '-', at } } },
      },
    });
    expect(Object.values(decode(old).attempts ?? {})).toMatchObject([
      { seed: 5, items: ['F37', 'F38'], answers: { F37: { option: 'A', confidence: 'guessing' } } },
    ]);
  });

  it('reads what the edition wrote that had no short garden, no short scenarios and every count', () => {
    const old = [
      'cstartup.1.BCABCA.2d;fstartup.1.BCABCA.p9x3su9.2d;fagency.0.ABCAB.p9wz508.2l;',
      'zgarden.X_guesses_-X_light_-X_value_-2Z_at_-1791590969853YZ_clocks_-X_value_-6Z_at_-1791591187366YYZ_best_-X_both_-0%2e6512Z_met_-20Z_open_-14Z_deep_-8YY4;',
      'u69o_tmo5yi.h..-55j.1.wwq0.-nyt.1.1eoh2;',
      'upq8_tmp6vb.2d..1.2.czq0.8lm2d.2.1.7l9h.3.1.3eay.4.1.rkx1f.5.1.tbm1wx;',
    ].join('');
    const { activities, garden, scenarios } = busyLearner({ isWithActivities: true });
    const { 'old-friend': vote, 'line-of-actions': place } = activities ?? {};
    expect(decode(old)).toEqual({
      ...emptyProgress,
      activities: { 'old-friend': vote, 'line-of-actions': place },
      garden,
      scenarios: {
        startup: { ...scenarios['startup'], runs: [scenarios['startup']?.runs[1]] },
        agency: { run: 0, path: '', runs: [scenarios['agency']?.runs[0]] },
      },
    });
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
