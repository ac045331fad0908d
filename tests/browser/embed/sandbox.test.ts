import { expect } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { firstLesson } from '../../support/content/lesson-checks.ts';
import { courseAddress, pageWith } from '../../support/pages/embedding-page.ts';
import { test } from '../../support/serve/serve-host.ts';

const frame = (page: string, more = '') =>
  pageWith(
    `<iframe title="Course" width="900" height="900" src="${courseAddress}${page}" sandbox="allow-scripts allow-same-origin ${more}"></iframe>`,
  );

test('Where a frame allows no new windows, a link to another site gives its address', async ({
  page,
  host,
}) => {
  await page.goto(host.show(frame('sources.html')));
  const inside = page.frameLocator('iframe');
  const link = inside.locator('main a[href^="https://doi.org/"]').first();
  const address = await link.getAttribute('href');
  await expect(inside.locator('script[src*="shared"], script[type="module"]')).not.toHaveCount(0);
  await link.click();
  await expect(inside.locator('.blocked')).toContainText(words.site.noWindows);
  await expect(inside.locator('.blocked textarea')).toHaveValue(address!);
  // The course is still there.
  await expect(inside.locator('h1')).toBeVisible();
});

test('Where a frame allows no printing, the button says so and gives the address of the page', async ({
  page,
  host,
}) => {
  await page.goto(host.show(frame(`${firstLesson}.html`)));
  const inside = page.frameLocator('iframe');
  await inside.locator('[data-print]').click();
  await expect(inside.locator('.blocked')).toContainText(words.site.noPrinting);
  await expect(inside.locator('.blocked textarea')).toHaveValue(
    `${courseAddress}${firstLesson}.html`,
  );
});

test('Where a frame may allow no downloads, the text of the progress file can be copied', async ({
  page,
  host,
}) => {
  await page.goto(host.show(frame('progress.html')));
  const inside = page.frameLocator('iframe');
  await inside.locator('[data-export]').click();
  await expect(inside.locator('.blocked')).toContainText(words.progress.noFile);
  await expect(inside.locator('.blocked textarea')).toHaveValue(/"course": "roots-and-reach"/);
});
