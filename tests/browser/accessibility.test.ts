import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findBarriers } from '../support/find-barriers.ts';
import { lessonPages, pages, pagesWithIslands } from '../support/pages.ts';
import { waitForIslands } from '../support/wait-for-islands.ts';

const widths = [1280, 390, 320];

test.describe('No barrier that a machine can find, light and dark, on wide and narrow screens', () => {
  for (const name of pages) {
    test(name, async ({ page }) => {
      await page.goto(name);
      await waitForIslands(page);
      await openEverything(page);
      expect(await findBarriers(page, widths)).toEqual([]);
    });
  }

  test('a lesson with a term or a menu open', async ({ page }) => {
    await page.goto(lessonPages[0]!);
    await page.locator('.term').first().click();
    expect(await findBarriers(page, widths)).toEqual([]);
    for (const menu of await page.locator('[data-menu] > summary').all()) {
      await menu.click();
      expect(await findBarriers(page, widths)).toEqual([]);
    }
  });
});

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

test.describe('Every page says what it is and how it is built', () => {
  for (const name of pages) {
    test(name, async ({ page }) => {
      await page.goto(name);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.getByRole('banner')).toHaveCount(1);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('contentinfo')).toHaveCount(1);
      await expect(page.getByRole('contentinfo').getByRole('navigation')).toBeVisible();
      const levels = await page
        .locator('main :is(h1, h2, h3, h4, h5, h6)')
        .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
      expect(levels[0]).toBe(1);
      const steps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(steps, `the levels of the headings: ${levels.join(' ')}`).toEqual([]);
    });
  }
});

test('No two pages share a title or a description', async ({ page }) => {
  const titles: string[] = [];
  const descriptions: string[] = [];
  for (const name of pages) {
    await page.goto(name);
    titles.push(await page.title());
    const description = page.locator('meta[name="description"]');
    descriptions.push((await description.getAttribute('content')) ?? '');
  }
  expect(titles.filter((text) => text.length < 4)).toEqual([]);
  expect(descriptions.filter((text) => text.length < 40)).toEqual([]);
  expect(new Set(titles).size).toBe(pages.length);
  expect(new Set(descriptions).size).toBe(pages.length);
});

/** What is closed is not looked at. */
async function openEverything(page: Page): Promise<void> {
  await page.locator('main').evaluate((main) => {
    for (const part of main.querySelectorAll('details')) part.open = true;
  });
}
