import { test } from '@playwright/test';
import { namedPortals } from '../../support/portals/named-portals.ts';
import { playNamedPortal } from '../../support/portals/play-named-portal.ts';

test.setTimeout(90_000);

// In turns with SCORM 1.2 and 2004; the others are in scorm-named-portals.deep.test.ts.
for (const [index, { name, ...portal }] of namedPortals.entries()) {
  const [only = index % 2 === 0 ? 'scorm12' : 'scorm2004'] = portal.standards ?? [];
  const format = only === 'scorm12' ? only : 'scorm2004-4th';
  test(`${name}: what it received and what the learner read is right (${format})`, async ({
    context,
  }) => {
    await playNamedPortal(context, format, portal);
  });
}
