import { expect, test } from '@playwright/test';
import { listTooSmall, listTooWide } from '../../support/pages/measure-layout.ts';
import { lessonPages, pages } from '../../support/pages/pages.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';

const screens = [
  { name: 'the smallest phone', width: 320, height: 568 },
  { name: 'a wide screen at 400% zoom', width: 320, height: 256 },
  { name: 'the frame of a training portal', width: 714, height: 666 },
];

test.describe('Nobody has to scroll sideways, and everything that can be pressed is easy to hit', () => {
  for (const name of pages) {
    test(name, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto(name);
      await waitForIslands(page);
      await page.locator('main').evaluate((main) => {
        for (const part of main.querySelectorAll('details')) part.open = true;
      });
      for (const screen of screens) {
        await page.setViewportSize(screen);
        expect(await listTooWide(page), screen.name).toEqual([]);
        expect(await listTooSmall(page), screen.name).toEqual([]);
      }
    });
  }
});

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
