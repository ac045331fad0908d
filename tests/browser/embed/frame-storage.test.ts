import { expect } from '@playwright/test';
import type { FrameLocator, Page } from '@playwright/test';
import { firstLesson, itemsOf, secondLesson } from '../../support/content/lesson-checks.ts';
import { answer, courseAddress } from '../../support/pages/embedding-page.ts';
import { blockStorage } from '../../support/pages/kept-progress.ts';
import { dist } from '../../support/pages/pages.ts';
import { test } from '../../support/serve/serve-host.ts';
import { serveSite } from '../../support/serve/serve-site.ts';

const frameTag = (address: string, rest = '') =>
  `<iframe src="${address}${firstLesson}.html" title="A part" width="100%" height="720" ${rest}></iframe>`;

test.describe('In a bare frame that can keep nothing, the course says so and is all there', () => {
  test('where the browser blocks what other sites store', async ({ page, host }) => {
    await blockStorage(page);
    const faults = listFaults(page);
    await page.goto(host.show(frameTag(courseAddress)));
    await expectForgetful(page.frameLocator('iframe'));
    expect(faults).toEqual([]);
  });

  test('in a sandbox without an origin, where the site of the course lets scripts come', async ({
    page,
    host,
  }) => {
    const site = await serveSite({
      root: dist,
      also(_, response) {
        response.setHeader('Access-Control-Allow-Origin', '*');
        return false;
      },
    });
    try {
      const faults = listFaults(page);
      await page.goto(host.show(frameTag(site.address, 'sandbox="allow-scripts"')));
      await expectForgetful(page.frameLocator('iframe'));
      expect(faults).toEqual([]);
    } finally {
      await site.close();
    }
  });
});

/** Each page says what is true, and takes answers all the same. */
async function expectForgetful(inside: FrameLocator): Promise<void> {
  const [one, two] = [firstLesson, secondLesson].map((lesson) => itemsOf(lesson)[0]!);
  await expect(inside.locator('[data-notice="not-kept"]')).toBeVisible();
  await answer(inside, one!.id, one!.key);
  await inside.locator(`main a[href="${secondLesson}.html"]`).last().click();
  await expect(inside.locator(`#${two!.id}`)).toBeAttached();
  await expect(inside.locator('[data-notice="not-kept"]')).toBeVisible();
  await answer(inside, two!.id, two!.key);
}

function listFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  return faults;
}
