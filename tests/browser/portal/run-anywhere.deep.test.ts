import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { packageFormats } from '#format.ts';
import { words } from '../../support/content/course-content.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { filesOf, portalFormats, unpack } from '../../support/portals/packages.ts';
import { serveSite } from '../../support/serve/serve-site.ts';
import type { ServedSite } from '../../support/serve/serve-site.ts';

// Two dozen pages, one after the other.
test.setTimeout(90_000);

for (const format of packageFormats) {
  test(`Every page of the ${format} package runs in a folder with a random name`, async ({
    page,
  }) => {
    await inPackage(format, async ({ address }) => {
      const faults = watchPage(page, address);
      for (const name of pagesToVisit(format)) {
        await page.goto(address + name);
        await expect(page.locator('h1').first()).toBeVisible();
        await waitForIslands(page);
      }
      expect(faults).toEqual([]);
    });
  });
}

for (const format of portalFormats) {
  test(`Without a portal, the ${format} package says so and offers the course`, async ({
    page,
  }) => {
    await inPackage(format, async ({ address, requests }) => {
      const faults = watchPage(page, address);
      await page.goto(`${address}index.html`);
      await page.getByRole('button').first().click();
      await expect(page.locator('[data-notice]').getByText(words.notice.ownFile)).toBeVisible();
      await followLinks(page);
      expect(faults).toEqual([]);
      expect(requests.filter(({ status }) => status !== 200)).toEqual([]);
    });
  });
}

/** From the landing page to the first lesson and back, as a learner goes. */
async function followLinks(page: Page): Promise<void> {
  await page.locator('main a[href="two-words.html"]').first().click();
  await expect(page).toHaveURL(/two-words\.html$/);
  await page.locator('a.brand').click();
  await expect(page).toHaveURL(/course\.html$/);
  await page.getByRole('link', { name: words.notice.launch }).click();
  await expect(page).toHaveURL(/index\.html$/);
}

/** The pages of the course are the same in each package for a portal, so one of these shows all. */
function pagesToVisit(format: (typeof packageFormats)[number]): string[] {
  const all = [...filesOf(format).keys()].filter((file) => file.endsWith('.html'));
  const inCourse = all.filter((file) => format === 'web' || file !== 'index.html');
  return format === 'web' || format === 'scorm12' ? inCourse : ['course.html', 'two-words.html'];
}

async function inPackage(
  format: (typeof packageFormats)[number],
  visit: (site: ServedSite) => Promise<void>,
): Promise<void> {
  const { root, remove } = unpack(format);
  const prefix = `/${randomUUID()}/pluginfile.php/${randomUUID().slice(0, 8)}/`;
  const site = await serveSite({ root, prefix, likePortal: true });
  try {
    await visit(site);
  } finally {
    await site.close();
    remove();
  }
}
