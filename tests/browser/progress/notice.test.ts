import { expect, test } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { firstLesson, secondLesson } from '../../support/content/lesson-checks.ts';

test.describe('Where progress cannot be kept', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
  });

  for (const size of [
    { width: 1280, height: 800 },
    { width: 714, height: 666 },
    { width: 390, height: 844 },
    { width: 320, height: 256 },
  ])
    test(`the line stays in view at ${size.width} x ${size.height}, and covers nothing that has focus`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto(`${firstLesson}.html`);
      const line = page.locator('[data-notice]');
      await expect(line).toBeInViewport();
      await page.locator('#check').scrollIntoViewIfNeeded();
      await expect(line).toBeInViewport();
      const bottom = await line.evaluate((one) => one.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThan(size.height / 2);
      // Backwards, so that the browser scrolls up to what gets focus.
      await page.locator('[data-finish]').focus();
      for (let press = 0; press < 25; press += 1) {
        await page.keyboard.press('Shift+Tab');
        const covered = await page.evaluate(() => {
          const { activeElement } = document;
          if (!activeElement || activeElement.closest('.notice')) return undefined;
          const { left, top, width, height } = activeElement.getBoundingClientRect();
          const under = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
          return under?.closest('.notice') ? activeElement.outerHTML.slice(0, 120) : undefined;
        });
        expect(covered).toBeUndefined();
      }
    });

  test('it is announced once, and not again by every page', async ({ page }) => {
    const line = page.locator('[data-notice="not-kept"]');
    await page.goto(`${firstLesson}.html`);
    await expect(line).toBeVisible();
    await expect(page.getByRole('status')).toHaveText(words.notice.notKept);
    await page.goto(`${secondLesson}.html`);
    await expect(line).toBeVisible();
    await expect(page.getByRole('status')).toBeEmpty();
  });
});

test('On a phone no leaf of the vine touches the search icon', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${firstLesson}.html`);
  await page.evaluate(() => {
    for (const bud of document.querySelectorAll('.vine > i')) bud.setAttribute('data-done', '');
  });
  const [last, search] = await Promise.all([
    page.locator('.vine > i:last-child > b').boundingBox(),
    page.locator('.tool.search').boundingBox(),
  ]);
  // The icon stands in the middle of its target; 24 of 44 pixels are drawn.
  expect(last!.x + last!.width).toBeLessThanOrEqual(search!.x + 4);
});
