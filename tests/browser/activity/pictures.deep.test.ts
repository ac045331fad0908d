import { test } from '@playwright/test';
import { expectPictures, looks } from '../../support/pages/activity-pictures.ts';
import { activityStates } from '../../support/pages/activity-states.ts';

/*
 * To be looked at with each change. After a change on purpose, delete the file of the picture: the
 * next run writes a new one and fails once.
 */
for (const id of new Set(activityStates.map((one) => one.id)))
  test(`${id} looks as it did: fresh, working, judged and done, on three screens, light and dark`, async ({
    context,
  }) => {
    test.slow();
    await expectPictures(context, id, looks);
  });
