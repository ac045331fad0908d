import { test } from '@playwright/test';
import { playPortalCase } from '../../support/portals/play-portal-case.ts';
import { otherCases } from '../../support/portals/portal-matrix.ts';

// The others are played with every run: tests/browser/portal/scorm-matrix.test.ts.
for (const one of otherCases) {
  test(`A session is stored and comes back, or the learner is told: ${Object.values(one).join(', ')}`, async ({
    context,
  }) => {
    await playPortalCase(context, one);
  });
}
