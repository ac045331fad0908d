import { expect, test } from '@playwright/test';
import { listTooSmall, listTooWide } from '../../support/pages/measure-layout.ts';
import { lessonPages } from '../../support/pages/pages.ts';

const screens = [
  { name: 'the smallest phone', width: 320, height: 568 },
  { name: 'a wide screen at 400% zoom', width: 320, height: 256 },
  { name: 'the frame of a training portal', width: 714, height: 666 },
];

test.describe('What floats stays on the screen', () => {
  for (const screen of screens) {
    test(`on ${screen.name}`, async ({ page }) => {
      await page.setViewportSize(screen);
      await page.goto(lessonPages[0]!);
      for (const menu of await page.locator('[data-menu]').all()) {
        await menu.locator('summary').click();
        await expect(menu.locator('.panel')).toBeInViewport({ ratio: 1 });
        expect(await listTooWide(page)).toEqual([]);
        expect(await listTooSmall(page)).toEqual([]);
      }
      await page.keyboard.press('Escape');
      for (const term of await page.locator('.term').all()) {
        await term.click();
        const open = page.locator('.meaning:popover-open');
        await expect(open).toBeInViewport({ ratio: 1 });
        // It would lie over the next term.
        await page.keyboard.press('Escape');
        await expect(open).toHaveCount(0);
      }
    });
  }
});
