import { expect, test } from '@playwright/test';
import type { Locator, Page, Route } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { words } from '../../support/content/course-content.ts';
import { firstLesson } from '../../support/content/lesson-checks.ts';
import { dist } from '../../support/pages/pages.ts';

const late = words.site.late;
const lesson = `${firstLesson}.html`;

/** How a file can fail to come. */
const faults: Readonly<Record<string, (route: Route) => Promise<void> | undefined>> = {
  'is missing': (route) => route.fulfill({ status: 404, body: 'Not here' }),
  'cannot be reached': (route) => route.abort(),
  'is garbage': (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Log in</h1>' }),
  hangs: () => undefined,
};

/** The file that holds the first island of a page, without its hash. */
function islandOf(name: string): string {
  const html = readFileSync(dist + name, 'utf8');
  const [, file = ''] = /component-url="[^"]*assets\/([^"]+)"/.exec(html) ?? [];
  return file;
}

/** A built script or style by the beginning of its name. */
function fileLike(name: string): string {
  return readdirSync(`${dist}assets`).find((file) => new RegExp(`^${name}\\.\\w+\\.`).test(file))!;
}

/** The first part that begins by itself: what lies folded waits until it is opened. */
function firstIsland(page: Page): Locator {
  return page.locator('astro-island:not(details:not([open]) *)').first();
}

async function bringIslandNear(page: Page): Promise<void> {
  await firstIsland(page).evaluate(({ firstElementChild, parentElement }) => {
    (firstElementChild ?? parentElement)?.scrollIntoView();
  });
}

/** A browser asks for a module that failed once only, unless its address changes; Astro sees to that for its own two files. */
const shared = fileLike('island');

const parts = [
  { name: lesson, file: fileLike('vote') },
  { name: lesson, file: shared },
  { name: lesson, file: fileLike('hydrate-island') },
  { name: 'scenario-startup.html', file: islandOf('scenario-startup.html') },
  { name: 'final-check.html', file: islandOf('final-check.html') },
  { name: 'practice.html', file: islandOf('practice.html') },
  { name: 'analogy.html', file: islandOf('analogy.html') },
  { name: 'analogy.html', file: 'analogy.json' },
];

for (const [index, { name, file }] of parts.entries())
  for (const [kind, [fault, fulfil]] of Object.entries(faults).entries()) {
    // Each file with one fault here, with all of them in the long run.
    if (!process.env['DEEP'] && index % 4 !== kind && !(name === lesson && index === 0)) continue;
    const isScript = file.endsWith('.js');

    test(`${name} says it where ${file.replace(/\.\w+\.js$/, '.js')} ${fault}, and has it as soon as it comes`, async ({
      page,
    }) => {
      await page.clock.install();
      let isBroken = true;
      await page.route(`**/${file}*`, (route) => (isBroken ? fulfil(route) : route.continue()));
      await page.goto(name);
      await bringIslandNear(page);
      await expect(async () => {
        await page.clock.runFor(2000);
        await expect(page.locator('main').getByText(late)).toBeVisible({ timeout: 500 });
      }).toPass();
      if (name === lesson) {
        const option = page.locator('.activity details[data-option]').first();
        await option.locator('summary').click();
        await expect(option).toHaveAttribute('open');
      }
      if (name.startsWith('scenario')) await expect(page.locator('[data-plain]')).toBeVisible();
      // What the browser remembers as failed comes with the next loading only: the link says so.
      isBroken = false;
      if (file === shared || (fault === 'hangs' && isScript)) {
        await page.locator('main').getByRole('link', { name: words.site.reload }).click();
        await bringIslandNear(page);
      }
      await expect(async () => {
        // In steps that leave the network time to answer before a request is given up.
        await page.clock.runFor(5000);
        await expect(firstIsland(page)).not.toHaveAttribute('ssr', {
          timeout: 500,
        });
        await expect(page.locator('main').getByText(late)).toHaveCount(0, { timeout: 500 });
      }).toPass();
    });
  }

test('An error in one island gives back its plain form, and leaves the rest of the page alone', async ({
  page,
}) => {
  await page.clock.install();
  await page.route(`**/${islandOf('analogy.html')}*`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export function TwoClocks() { throw new Error("A mistake of ours."); }',
    }),
  );
  await page.goto('analogy.html');
  const [clocks, light] = [0, 1].map((n) => page.locator('main astro-island').nth(n));
  await bringIslandNear(page);
  await expect(page.locator('main').getByText(late)).toBeVisible();
  await expect(clocks!.locator('table').first()).toBeVisible();
  await light!.evaluate((island) => {
    island.firstElementChild!.scrollIntoView();
  });
  await expect(light!).not.toHaveAttribute('ssr');
  await expect(page.locator('main').getByText(late)).toHaveCount(1);
});

test('The comparison says where its script is missing, and has it with the next loading', async ({
  page,
}) => {
  let isBroken = true;
  const file = fileLike('start-comparison');
  await page.route(`**/${file}*`, (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto('comparison.html');
  const sort = page.locator('[data-way="sort"]').first();
  await sort.click();
  await expect(page.locator('body > .late')).toBeVisible();
  await expect(page.locator('main table').first()).toBeVisible();
  isBroken = false;
  await page.getByRole('link', { name: words.site.reload }).click();
  await expect(page.locator('body > .late')).toBeHidden();
  await sort.click();
  await expect(page.getByText(words.compare.checkWhen)).toBeVisible();
});

test('A page says it when the script that most pages have is missing', async ({ page }) => {
  await page.route(`**/${fileLike('page')}*`, (route) => route.abort());
  await page.goto('about.html');
  await expect(page.locator('body > .late')).toBeVisible();
  await page.unroute(`**/${fileLike('page')}*`);
  await page.getByRole('link', { name: words.site.reload }).click();
  await expect(page.locator('html')).toHaveAttribute('data-started');
  await expect(page.locator('body > .late')).toBeHidden();
});

test('A stylesheet that hangs does not keep the page white, and counts when it comes', async ({
  page,
}) => {
  let release = (): void => undefined;
  const arrived = new Promise<void>((arrive) => {
    release = arrive;
  });
  await page.route('**/*.css', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('about.html', { waitUntil: 'commit' });
  const paints = () => page.evaluate(() => performance.getEntriesByName('first-paint').length);
  await expect(page.locator('footer')).toBeAttached();
  expect(await paints()).toBe(0);
  // The clock of the page is the real one: a made-up one knows of no paints.
  await expect.poll(paints).toBe(1);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  release();
  await expect(page.locator('link[rel=stylesheet][media=print]')).toHaveCount(0);
});
