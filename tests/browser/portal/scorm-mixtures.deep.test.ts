import { test } from '@playwright/test';
import { playNamedPortal } from '../../support/portals/play-named-portal.ts';
import { noticeIn, scormMixtures, shortly } from '../../support/portals/portal-mixtures.ts';

test.setTimeout(90_000);

for (const [index, quirks] of scormMixtures.entries()) {
  if (index < shortly.scorm) continue;
  test(`A portal of mixture ${index + 1} keeps what was reached: ${JSON.stringify(quirks)}`, async ({
    context,
  }) => {
    const format = index % 2 === 0 ? 'scorm12' : 'scorm2004-4th';
    await playNamedPortal(context, format, { quirks, says: noticeIn(quirks) });
  });
}
