import { expect, test } from '@playwright/test';
import { course } from '../../support/content/course-content.ts';
import { findBarriers } from '../../support/pages/find-barriers.ts';
import { lessonPages, pages } from '../../support/pages/pages.ts';

const widths = [1280, 390, 320];

test.describe('No barrier that axe can find in what opens over a page', () => {
  test('a term', async ({ page }) => {
    await page.goto(lessonPages[0]!);
    await page.locator('.term').first().click();
    expect(await findBarriers(page, widths)).toEqual([]);
  });

  for (const width of widths)
    test(`each menu, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(lessonPages[0]!);
      for (const menu of await page.locator('[data-menu] > summary:visible').all()) {
        await menu.click();
        expect(await findBarriers(page, [width])).toEqual([]);
      }
    });
});

test('Every page has its landmarks, one main heading, headings in order, and a title of its own', async ({
  page,
}) => {
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  for (const name of pages) {
    await test.step(name, async () => {
      await page.goto(name);
      await expect(page.locator('html')).toHaveAttribute('lang', course.language);
      await expect(page.getByRole('banner')).toHaveCount(1);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('contentinfo')).toHaveCount(1);
      await expect(page.getByRole('contentinfo').getByRole('navigation')).toBeVisible();
      await expect(page.locator('h1')).toHaveCount(1);
      const levels = await page
        .locator('main :is(h1, h2, h3, h4, h5, h6)')
        .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
      expect(levels[0]).toBe(1);
      const steps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(steps, `the levels of the headings: ${levels.join(' ')}`).toEqual([]);
      titles.add(await page.title());
      const description = page.locator('meta[name="description"]');
      await expect(description).toHaveAttribute('content', /.{40}/);
      descriptions.add((await description.getAttribute('content')) ?? '');
    });
  }
  expect(titles.size).toBe(pages.length);
  expect(descriptions.size).toBe(pages.length);
});
