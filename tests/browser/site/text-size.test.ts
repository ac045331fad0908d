import { expect, test } from '@playwright/test';
import { listCut, spaceText } from '../../support/pages/measure-layout.ts';
import { pages } from '../../support/pages/pages.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';

const readers = [
  { text: 'one and a half times as large, on a phone', size: 24, width: 390 },
  { text: 'twice as large, on a wide screen', size: 32, width: 1280 },
];

test.describe('Text follows the size and the distances that the reader sets, and nothing is cut off', () => {
  for (const name of pages) {
    test(name, async ({ page }) => {
      await page.goto(name);
      await waitForIslands(page);
      const devtools = await page.context().newCDPSession(page);
      for (const { text, size, width } of readers) {
        await page.setViewportSize({ width, height: 800 });
        await devtools.send('Page.setFontSizes', { fontSizes: { standard: size } });
        // 18 pixels is the size of the course where the browser's own is 16.
        await expect(page.locator('body')).toHaveCSS('font-size', `${(size * 18) / 16}px`);
        expect(await listCut(page), text).toEqual([]);
      }
      await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
      await page.setViewportSize({ width: 390, height: 800 });
      await spaceText(page);
      expect(await listCut(page), 'lines, words and letters further apart').toEqual([]);
    });
  }
});
