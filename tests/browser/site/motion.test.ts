import { expect, test } from '@playwright/test';
import { listMoving } from '../../support/pages/list-moving.ts';
import { pages } from '../../support/pages/pages.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';

test.describe('Nothing moves by itself, and for who asked for less movement nothing moves at all', () => {
  for (const name of pages) {
    test(name, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.goto(name);
      await waitForIslands(page);
      const endless = await page.evaluate(() =>
        document.getAnimations().flatMap(({ effect }) => effect?.getTiming().iterations ?? []),
      );
      expect(endless).not.toContain(Infinity);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await listMoving(page), 'as the system asks').toEqual([]);
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      // As the switch in the menu does it.
      await page.locator('html').evaluate((root) => {
        root.dataset['motion'] = 'less';
      });
      expect(await listMoving(page), 'as the switch of the course asks').toEqual([]);
    });
  }
});
