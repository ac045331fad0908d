import { test } from '@playwright/test';
import { namedStores } from '../../support/portals/named-stores.ts';
import { playStore } from '../../support/portals/play-store.ts';

test.setTimeout(180_000);

for (const format of ['cmi5', 'xapi'] as const) {
  test.describe(`A course in ${format}, with a record store that`, () => {
    for (const { name, quirks, refuses = [] } of namedStores)
      test(`${name}, is recorded and can be left`, ({ context }) =>
        playStore(context, format, quirks, refuses));
  });
}
