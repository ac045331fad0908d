import { chromium, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { words } from '../../support/content/course-content.ts';
import { firstLesson, itemsOf } from '../../support/content/lesson-checks.ts';
import {
  answer,
  courseAddress,
  expectFit,
  insideOf,
  pageWith,
  partTag,
  scriptTag,
} from '../../support/pages/embedding-page.ts';
import { blockStorage } from '../../support/pages/kept-progress.ts';
import { test } from '../../support/serve/serve-host.ts';

const [item] = itemsOf(firstLesson);
const body = pageWith(partTag(firstLesson), scriptTag);

test.describe('Where a browser keeps nothing for a frame of another site', () => {
  test('the page says so, and what was done stays while the page around is open', async ({
    page,
    host,
  }) => {
    await blockStorage(page);
    await page.goto(host.show(body));
    await expectFit(page);
    const inside = insideOf(page);
    await expect(inside.locator('[data-notice="not-kept"]')).toBeVisible();
    await answer(inside, item!.id, item!.key);
    await inside.locator('[data-finish]').click();
    await expect(inside.locator(`[data-vine] [data-lesson="${firstLesson}"]`)).toHaveAttribute(
      'data-done',
    );
    await inside.locator('[data-menu] > summary').last().click();
    await inside.locator(`nav a[href="${firstLesson}.html"]`).first().click();
    await inside.locator(`#${item!.id}`).scrollIntoViewIfNeeded();
    await expect(inside.locator(`#${item!.id} [data-chosen]`)).toHaveCount(1);
    await expect(inside.locator('[data-notice="not-kept"]')).toBeVisible();
  });
});

const bareFrame = `<iframe src="${courseAddress}${firstLesson}.html" title="A part" width="100%" height="720"></iframe>`;
const ways = [
  { name: 'the script', body, insideOf: (page: Page) => insideOf(page) },
  { name: 'a bare frame', body: bareFrame, insideOf: (page: Page) => page.frameLocator('iframe') },
];

for (const way of ways) {
  test(`Where a browser keeps apart what frames store, progress survives a reload of the page around, with ${way.name}`, async ({
    host,
  }, { project }) => {
    // A window that is not private, with the settings that most people have: other sites may store,
    // each apart. Playwright would switch that off; of two such switches, the last one counts.
    const folder = mkdtempSync(join(tmpdir(), 'embed-'));
    mkdirSync(join(folder, 'Default'));
    const profile = { cookie_controls_mode: 0, block_third_party_cookies: false };
    writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify({ profile }));
    const { launchOptions } = project.use;
    const args = [...(launchOptions?.args ?? []), '--disable-features=Translate'];
    const context = await chromium.launchPersistentContext(folder, { ...launchOptions, args });
    try {
      const page = await context.newPage();
      const address = host.show(way.body);
      const inside = way.insideOf(page);
      await page.goto(address);
      await answer(inside, item!.id, item!.key);
      await expect(inside.locator('[data-notice="not-kept"]')).toBeHidden();
      await page.goto('about:blank');
      await page.goto(address);
      await inside.locator(`#${item!.id}`).scrollIntoViewIfNeeded();
      await expect(inside.locator(`#${item!.id} [data-chosen]`)).toHaveCount(1);
      // Apart: the course on its own does not know of it, and the page around reads nothing.
      await page.goto(`${courseAddress}${firstLesson}.html`);
      const own = await page.evaluate(() => localStorage.getItem('roots-and-reach:progress'));
      expect(own ?? '').not.toContain(`"${item!.id}"`);
    } finally {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

test('The learner can take the progress along from a frame, as a file', async ({ page, host }) => {
  await page.goto(host.show(body));
  await expectFit(page);
  await insideOf(page).locator('header a[href="progress.html"]').first().click();
  const download = page.waitForEvent('download');
  await insideOf(page).getByRole('button', { name: words.progress.export }).click();
  expect((await download).suggestedFilename()).toBe(words.progress.fileName);
});
