import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anyStoreQuirks } from '../../../../support/portals/any-store-quirks.ts';
import { wordOf } from '../../../../support/portals/cmi5-rules.ts';
import { openStore } from '../../../../support/portals/lrs-double.ts';
import type { StoreQuirks } from '../../../../support/portals/store-quirks.ts';
import {
  answerTo,
  finished,
  launchInStore,
  origin,
  serveFromMemory,
  snapshotOf,
} from './open-in-store.ts';
import type { LrsFormat } from './open-in-store.ts';
import { passTime } from './pass-time.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

type Leaving = 'end' | 'leave';

describe('With any mixture of quirks, a record store', () => {
  it('loses no completion without a word, is not asked without end, and always opens or says why', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyStoreQuirks,
        fc.constantFrom<LrsFormat>('cmi5', 'xapi'),
        fc.array(fc.constantFrom<Leaving>('end', 'leave'), { minLength: 3, maxLength: 3 }),
        play,
      ),
      { numRuns: 500, endOnFailure: true },
    );
  });
});

/** Completes the course in one session, and comes back in two more. */
async function play(
  quirks: StoreQuirks,
  format: LrsFormat,
  leavings: readonly Leaving[],
): Promise<void> {
  const store = openStore(() => origin, quirks);
  serveFromMemory(store, () => quirks.delayMs ?? 0);
  let wasSaid = false;
  let isUnsaved = false;
  for (const how of leavings) {
    const { session } = await passTime(launchInStore(store, format, { masteryScore: 0.8 }));
    if (typeof session === 'string') {
      wasSaid = true;
      continue;
    }
    session.answer(answerTo('Q1'));
    session.write(snapshotOf(['Q1'], finished));
    let outcome = '';
    // The scheduler tries again while it is not stored.
    for (let count = 0; count < 6 && outcome !== 'stored'; count += 1) {
      outcome = await passTime(session.commit());
      await vi.advanceTimersByTimeAsync(5000);
    }
    const refused = session.refused?.() ?? [];
    wasSaid = refused.includes('completed') || outcome !== 'stored';
    isUnsaved ||= outcome !== 'stored';
    if (!isUnsaved && refused.length === 0) {
      const document = store.documents.find('roots-and-reach');
      for (const verb of ['completed', 'passed'])
        expect(store.verbs().filter((one) => one === verb)).toHaveLength(1);
      expect(document).toMatchObject({ completed: true, passed: true });
    }
    if (how === 'end') await passTime(Promise.resolve(session.end()));
    else session.leave();
    await vi.advanceTimersByTimeAsync(120_000);
  }
  const completed = store.statements.filter((one) => wordOf(one) === 'completed');
  expect(completed.length > 0 || wasSaid).toBe(true);
  // Its id is the same in each session, also where no document could hand it on.
  expect(completed.length).toBeLessThanOrEqual(1);
  // What the document says of telling is true.
  const document = store.documents.find('roots-and-reach');
  if (document?.['completed'] === true) expect(completed).not.toHaveLength(0);
  expect(store.faults.filter((fault) => !/^409|^401/.test(fault))).toEqual([]);
  expect(store.requests()).toBeLessThan(200);
}
