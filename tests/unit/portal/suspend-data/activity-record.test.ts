import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openNames } from '#portal/suspend-data/short-names.ts';
import { decodeSuspendData, encodeSuspendData } from '#portal/suspend-data/suspend-data.ts';
import { emptyProgress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import type { ActivityProgress } from '#progress/activities.ts';

const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}(\/[a-z][a-z0-9-]{0,12})?$/);
const value = fc.stringMatching(/^[\w:+!-]{0,20}$/);
const second = fc.integer({ min: 1_790_000_000, max: 1_890_000_000 }).map((s) => s * 1000);
const time = fc.oneof(second, fc.integer({ min: 1_790_000_000_000, max: 1_890_000_000_000 }));
const activity = fc.record(
  {
    answers: fc.dictionary(key, fc.record({ value, at: time }), {
      maxKeys: 12,
      noNullPrototype: true,
    }),
    done: time,
    skipped: time,
  },
  { requiredKeys: ['answers'] },
);

const roundTrip = (found: ActivityProgress) =>
  readProgress(
    decodeSuspendData(encodeSuspendData({ ...emptyProgress, activities: { board: found } })),
  ).progress.activities?.['board'];

describe('An activity as a portal keeps it', () => {
  it('comes back as it was, whatever its answers and times (property)', () => {
    fc.assert(
      fc.property(activity, (found) => {
        const isEmpty = Object.keys(found.answers).length === 0;
        if (isEmpty && found.done === undefined && found.skipped === undefined) return;
        expect(roundTrip(found)).toEqual(found);
      }),
    );
  });

  it('takes few characters: values that many share stand once, seconds are short', () => {
    const at = (n: number) => 1_790_000_000_000 + n * 20_000;
    const answers = Object.fromEntries(
      ['cards', 'forum', 'coffee', 'party', 'posts', 'hour', 'side', 'friend'].map((id, n) => [
        id,
        { value: n % 2 ? 'opens_' : 'deepens_', at: at(n) },
      ]),
    );
    const names = openNames(['board', 'opens', 'deepens', ...Object.keys(answers)]);
    const progress = { ...emptyProgress, activities: { board: { answers } } };
    expect(encodeSuspendData(progress, { names }).length).toBeLessThan(90);
  });
});
