import { test } from '@playwright/test';
import { namedPortals } from '../../support/portals/named-portals.ts';
import { playNamedPortal } from '../../support/portals/play-named-portal.ts';

test.setTimeout(90_000);

for (const [index, { name, ...portal }] of namedPortals.entries()) {
  const other = index % 2 === 0 ? 'scorm2004-4th' : 'scorm12';
  const formats = portal.standards ? [] : ([other, 'scorm2004-3rd'] as const);
  for (const format of formats)
    test(`${name}: what it received and what the learner read is right (${format})`, async ({
      context,
    }) => {
      await playNamedPortal(context, format, portal);
    });
}
