import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { buildForDevelopment } from '../../support/content/build-for-development.ts';
import { busyLearner } from '../../support/content/busy-learner.ts';
import { holdScripts } from '../../support/pages/hold-scripts.ts';
import { beginWith } from '../../support/pages/kept-progress.ts';
import { lessonPages, pages, pagesWithIslands } from '../../support/pages/pages.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { serveSite } from '../../support/serve/serve-site.ts';
import type { ServedSite } from '../../support/serve/serve-site.ts';
import { sites } from '../../support/serve/sites.ts';

test.describe('Islands take over the built page without an error', () => {
  for (const name of pagesWithIslands)
    test(name, async ({ page }) => {
      expect(await listen(page, sites.root.address, name)).toEqual([]);
    });
});

test.describe('With React’s development build, nothing is warned about', () => {
  // In one worker: the build is made once, in one folder.
  test.describe.configure({ mode: 'default' });
  let site: ServedSite;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    site = await serveSite({ root: buildForDevelopment() });
  });

  test.afterAll(() => site.close());

  test('for a new learner', async ({ page }) => {
    for (const name of pagesWithIslands)
      expect(await listen(page, site.address, name), name).toEqual([]);
  });

  test('for a learner who comes back', async ({ page }) => {
    await beginWith(page, busyLearner({ runs: 2 }));
    for (const name of pagesWithIslands)
      expect(await listen(page, site.address, name), name).toEqual([]);
  });

  test('for a learner who presses before the script comes', async ({ page }) => {
    for (const name of pagesWithIslands)
      expect(await listen(page, site.address, name, pressEarly), name).toEqual([]);
  });

  test('a page whose HTML was changed is noticed', async ({ page }) => {
    const changeText = () =>
      page.evaluate(() => {
        for (const title of document.querySelectorAll('astro-island :is(legend, h3, p)'))
          title.textContent += ' changed';
      });
    const faults = await listen(page, site.address, lessonPages[0]!, changeText);
    expect(faults.join('\n')).toMatch(/hydrat/i);
  });
});

test('A page that only reads loads nothing of React or framer-motion', async ({ page }) => {
  test.slow();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  for (const name of pages.filter((one) => !pagesWithIslands.includes(one))) {
    await page.goto(name);
    await page.waitForLoadState('networkidle');
    // Also where somebody scrolls to the end and presses a key.
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
  }
  expect(loaded.filter((url) => /\/(?:island|client|motion-\w+)\.[\w-]+\.js/.test(url))).toEqual(
    [],
  );
});

test('One file brings React to every page with an island', async ({ page }) => {
  test.slow();
  const loaded = new Set<string>();
  page.on('request', (request) => {
    if (/\/island\.[\w-]+\.js$/.test(request.url())) loaded.add(request.url());
  });
  for (const name of pagesWithIslands) {
    await page.goto(name);
    await waitForIslands(page);
  }
  expect(loaded.size).toBe(1);
});

// Said by development builds whatever the page does: React invites to its tools, and framer-motion
// says that the tests ask for less motion.
const notices = ['Download the React DevTools', 'You have Reduced Motion enabled'];

/** Opens a page, lets every island take over, and returns what the browser complained about. */
async function listen(
  page: Page,
  address: string,
  name: string,
  early?: (page: Page) => Promise<void>,
): Promise<string[]> {
  const faults = watchPage(page, address);
  const release = early && (await holdScripts(page));
  await page.goto(`${address}${name}`, { waitUntil: early ? 'commit' : 'load' });
  if (early) {
    await page.locator('footer').last().waitFor({ state: 'attached' });
    await early(page);
  }
  release?.();
  await waitForIslands(page);
  await page.waitForLoadState('networkidle');
  await page.unrouteAll();
  page.removeAllListeners();
  return faults.filter((fault) => !notices.some((notice) => fault.includes(notice)));
}

/** Opens the first disclosure of each island and ticks the first radio button. */
async function pressEarly(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all()) {
    const radio = island.locator('input[type=radio]').first();
    if (await radio.isVisible()) await radio.check({ force: true });
    const summary = island.locator('summary').first();
    if (await summary.isVisible()) await summary.click();
  }
}
