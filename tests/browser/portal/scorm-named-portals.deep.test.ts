import { test } from '@playwright/test';
import fc from 'fast-check';
import { anyQuirks } from '../../support/portals/any-quirks.ts';
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

// Always the same twenty; the unit tests draw others each time.
for (const [index, quirks] of fc.sample(anyQuirks, { seed: 2026, numRuns: 20 }).entries()) {
  test(`A portal with any quirks keeps what was reached: ${JSON.stringify(quirks)}`, async ({
    context,
  }) => {
    const { setSays = 'True', commitSays = 'True', forgets } = quirks;
    const isSilent = ['undefined', 'null', 'nothing'].includes(commitSays);
    const isPlain = ['True', 'boolean', 'number', 'one'].includes(setSays);
    // Where Commit says nothing, or SetValue does not, the values must be given back.
    const isUnsure = commitSays === 'false' || (forgets === true && (isSilent || !isPlain));
    await playNamedPortal(context, index % 2 === 0 ? 'scorm12' : 'scorm2004-4th', {
      quirks,
      says: isUnsure ? 'unconfirmed' : 'in-portal',
    });
  });
}
