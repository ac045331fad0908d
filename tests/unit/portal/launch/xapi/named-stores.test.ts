import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../../support/portals/lrs-double.ts';
import { namedStores } from '../../../../support/portals/named-stores.ts';
import {
  answerTo,
  finished,
  launchInStore,
  opened,
  origin,
  serveFromMemory,
  snapshotOf,
} from './open-in-store.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

for (const format of ['cmi5', 'xapi'] as const)
  describe(`A course in ${format}, with a record store that`, () => {
    for (const { name, quirks, refuses = [] } of namedStores)
      it(`${name}, tells all that was done, once, and what was not taken`, async () => {
        const store = openStore(() => origin, quirks);
        serveFromMemory(store);
        const one = await launchInStore(store, format, { masteryScore: 0.8 });
        const session = opened(one.session);
        expect(session.saved).toEqual([]);
        session.answer(answerTo('Q1'));
        session.write(snapshotOf(['Q1']));
        await settle(session.commit);
        session.answer(answerTo('Q2'));
        session.write(snapshotOf(['Q1', 'Q2'], finished));
        await settle(session.commit);
        expect(session.refused?.()).toEqual(refuses);
        await session.end();

        const once = ['mastered', 'completed', 'passed'];
        const expected = ['initialized', 'answered', 'answered', ...once, 'terminated'];
        expect(store.verbs()).toEqual(expected.filter((verb) => !refuses.includes(verb)));
        const [verb] = refuses;
        expect(store.documents.find('roots-and-reach')).toMatchObject({
          state: { items: { Q1: {}, Q2: {} } },
          completed: verb !== 'completed',
          passed: verb !== 'passed',
        });
        expect(store.faults).toEqual([]);
        expect(store.requests()).toBeLessThan(45);

        const two = await launchInStore(store, format, { masteryScore: 0.8 });
        const next = opened(two.session);
        expect(next.saved).toMatchObject([{ items: { Q1: {}, Q2: {} } }]);
        next.write(snapshotOf(['Q1', 'Q2'], finished));
        await settle(next.commit);
        expect(next.refused?.()).toEqual(refuses);
        await next.end();
        const told = store.verbs().filter((verb) => once.includes(verb));
        expect(told).toEqual(once.filter((verb) => !refuses.includes(verb)));
        expect(store.faults).toEqual([]);
      });
  });

/** Commits until it is stored, as the save scheduler does; never more than a few times. */
async function settle(commit: () => Promise<string>): Promise<void> {
  for (let count = 0; count < 5; count += 1) if ((await commit()) === 'stored') return;
  throw new Error('It was never stored.');
}
