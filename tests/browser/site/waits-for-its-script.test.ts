import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../support/pages/pages.ts';

/** The own script of such a page runs before the one that most pages have, or after it. */
const ownScripts = { 'search.html': 'search', 'record.html': 'record' };

for (const [fault, isMissing] of [
  ['is missing', true],
  ['hangs', false],
] as const)
  test(`A page whose own script ${fault} shows its plain form`, async ({ page }) => {
    await page.clock.install();
    for (const [name, script] of Object.entries(ownScripts)) {
      await page.route(`**/assets/${script}.*.js`, (route) =>
        isMissing ? route.abort() : undefined,
      );
      await page.goto(name, { waitUntil: 'commit' });
      await page.locator('footer').waitFor({ state: 'attached' });
      if (!isMissing) {
        await expect(page.locator('[data-to-come]').first()).toBeHidden();
        await page.clock.runFor(21_000);
      }
      for (const part of await page.locator('[data-to-come]').all())
        await expect(part).toBeVisible();
      await expect(page.locator('footer')).toBeVisible();
    }
  });

test('Where a blocker lets no script run, and the browser does not say so, the plain form shows', async ({
  page,
}) => {
  await page.route('**/record.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': "script-src 'none'" },
      body: readFileSync(join(dist, 'record.html'), 'utf8'),
    }),
  );
  await page.goto('record.html');
  expect(await page.evaluate(() => matchMedia('(scripting: enabled)').matches)).toBe(true);
  const part = page.locator('[data-to-come]');
  await expect(part).toBeHidden();
  await page.evaluate(() => {
    for (const wait of document.getAnimations()) wait.finish();
  });
  await expect(part).toBeVisible();
  await expect(page.locator('footer')).toBeVisible();
});
