import { expect, test } from '@playwright/test';
import { findBarriers } from '../../support/pages/find-barriers.ts';
import { judgeLandmarks } from '../../support/pages/judge-landmarks.ts';
import { judgeScrollAreas } from '../../support/pages/judge-scroll-areas.ts';
import { listTooSmall, listTooWide } from '../../support/pages/measure-layout.ts';
import { openEverything } from '../../support/pages/open-everything.ts';
import { freshPages, usedPages } from '../../support/pages/page-states.ts';

// A page is opened once and judged in many ways: opening it takes longer than each of them.

const screens = [
  { name: 'the smallest phone', width: 320, height: 568 },
  { name: 'a wide screen at 400% zoom', width: 320, height: 256 },
  { name: 'the frame of a training portal', width: 714, height: 666 },
  { name: 'a low, wide window', width: 1280, height: 500 },
];

const liveRegions = ':is([role=status], [role=alert], [role=log], [aria-live], output)';

test.describe('Every page, and every feature in the middle of its use', () => {
  for (const { name, open } of [...freshPages, ...usedPages]) {
    const isFresh = freshPages.some((page) => page.name === name);

    test(name, async ({ page }) => {
      await open(page);
      const regions = page.locator(liveRegions);
      await expect.soft(regions, 'one live region').toHaveCount(1);
      expect.soft(await judgeLandmarks(page), 'landmarks').toEqual([]);

      if (isFresh) await openEverything(page);
      for (const screen of screens) {
        await page.setViewportSize(screen);
        expect.soft(await judgeScrollAreas(page), `scroll areas, ${screen.name}`).toEqual([]);
        // The middle of each feature is measured with its own tests, and in states.deep.test.ts.
        if (!isFresh) continue;
        expect.soft(await listTooWide(page), `too wide, ${screen.name}`).toEqual([]);
        expect.soft(await listTooSmall(page), `too small, ${screen.name}`).toEqual([]);
      }
      if (isFresh) expect.soft(await findBarriers(page, [1280, 390, 320]), 'axe').toEqual([]);

      await page.reload({ waitUntil: 'networkidle' });
      await expect.soft(regions, 'one live region after a reload').toHaveCount(1);
      await expect.soft(regions, 'nothing is spoken after a reload').toBeEmpty();
    });
  }
});
