import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { lessonPages } from '../../support/pages/pages.ts';

const lesson = lessonPages[1]!;
const mapOf = (page: Page) => page.getByRole('navigation', { name: words.lesson.map });

test('The map of a lesson stands open beside the text, and names each part once', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(lesson);
  const links = mapOf(page).getByRole('link');
  await expect(links.first()).toBeVisible();
  const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(places).toEqual([...new Set(places)]);
  for (const place of places)
    await expect(page.locator(`[id="${place!.slice(1)}"]`)).toHaveCount(1);
});

test('The map comes before the parts that it names', async ({ page }) => {
  await page.goto(lesson);
  const isBefore = await mapOf(page).evaluate((map) => {
    const part = document.querySelector('[id^="try-"]')!;
    return Boolean(map.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(isBefore).toBe(true);
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'With scripts' : 'Without scripts', () => {
    test.use({ javaScriptEnabled, viewport: { width: 320, height: 256 } });

    test('the map is folded at 400% zoom, and leads to a part', async ({ page }) => {
      await page.goto(lesson);
      const map = mapOf(page);
      await expect(map.getByRole('link')).toHaveCount(0);
      await map.getByText(words.lesson.map).click();
      await map.getByRole('link', { name: words.lesson.check }).click();
      await expect(page).toHaveURL(/#check$/);
      await expect(page.locator('#check')).toBeInViewport();
    });
  });
