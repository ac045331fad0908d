import { test } from '@playwright/test';
import fc from 'fast-check';
import { anyStoreQuirks } from '../../support/portals/any-store-quirks.ts';
import { namedStores } from '../../support/portals/named-stores.ts';
import { playStore } from '../../support/portals/play-store.ts';

test.setTimeout(180_000);

for (const format of ['cmi5', 'xapi'] as const) {
  test.describe(`A course in ${format}, with a record store that`, () => {
    for (const { name, quirks, refuses = [] } of namedStores)
      test(`${name}, is recorded and can be left`, ({ context }) =>
        playStore(context, format, quirks, refuses));
  });

  test.describe(`A course in ${format}, with a record store of mixed quirks,`, () => {
    // The seed is fixed, so that a failure can be seen again.
    const mixtures = fc.sample(anyStoreQuirks, { seed: format === 'cmi5' ? 5 : 10, numRuns: 10 });
    for (const [index, mixture] of mixtures.entries()) {
      // With every other answer lost, the portal cannot even say what the session is about.
      // A launch of five requests, of four seconds each way, is longer than a test should wait.
      const { losesAnswer, delayMs = 0 } = mixture;
      const quirks = {
        ...mixture,
        delayMs: delayMs / 4,
        ...(losesAnswer && { losesAnswer: losesAnswer + 6 }),
      };
      test(`number ${index + 1}, is recorded and can be left`, ({ context }) =>
        playStore(context, format, quirks, quirks.refusesVerb ? [quirks.refusesVerb] : []));
    }
  });
}
