import { test } from '@playwright/test';
import { expectPictures } from '../../support/pages/activity-pictures.ts';

/* A short set: the whole is in pictures.deep.test.ts. */
test('Cards on a line look as they did in a portal’s frame and, dark, on a phone', async ({
  context,
}) => {
  await expectPictures(context, 'line-of-actions', [
    { width: 714, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ]);
});
