import { test } from '@playwright/test';
import { namedPortals } from '../../support/portals/named-portals.ts';
import { playNamedPortal } from '../../support/portals/play-named-portal.ts';

test.setTimeout(90_000);

for (const [index, { name, ...portal }] of namedPortals.entries()) {
  const other = index % 2 === 0 ? 'scorm2004-4th' : 'scorm12';
  for (const format of portal.standards ? [] : ([other, 'scorm2004-3rd'] as const))
    test(`${name}: what it received and what the learner read is right (${format})`, async ({
      context,
    }) => {
      await playNamedPortal(context, format, portal);
    });
}
