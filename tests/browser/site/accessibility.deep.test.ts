import { expect, test } from '@playwright/test';
import { findBarriers } from '../../support/pages/find-barriers.ts';
import { openEverything } from '../../support/pages/open-everything.ts';
import { pagesWithIslands } from '../../support/pages/pages.ts';

test.describe('No barrier either where the scripts did not arrive', () => {
  for (const name of pagesWithIslands) {
    test(name, async ({ page }) => {
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(name);
      await openEverything(page);
      expect(await findBarriers(page, [390])).toEqual([]);
    });
  }
});
