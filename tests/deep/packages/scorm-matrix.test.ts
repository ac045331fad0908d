import { test } from '@playwright/test';
import { playPortalCase } from '../../support/play-portal-case.ts';
import { otherCases } from '../../support/portal-matrix.ts';

test.setTimeout(60_000);

// The others are played with every run: tests/packages/scorm-matrix.test.ts.
for (const one of otherCases) {
  test(`A session is stored and comes back, or the learner is told: ${Object.values(one).join(', ')}`, async ({
    context,
  }) => {
    await playPortalCase(context, one);
  });
}
