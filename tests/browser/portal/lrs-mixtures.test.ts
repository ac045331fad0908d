import { test } from '@playwright/test';
import { playStore } from '../../support/portals/play-store.ts';
import { shortly, storeMixtures } from '../../support/portals/portal-mixtures.ts';

test.setTimeout(180_000);

for (const format of ['cmi5', 'xapi'] as const)
  for (const [index, quirks] of storeMixtures[format].entries()) {
    if (index >= shortly.store) continue;
    test(`A course in ${format} is recorded and can be left in a store of mixture ${index + 1}: ${JSON.stringify(quirks)}`, ({
      context,
    }) => playStore(context, format, quirks, quirks.refusesVerb ? [quirks.refusesVerb] : []));
  }
