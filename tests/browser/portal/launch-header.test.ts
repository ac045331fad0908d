import { expect, test } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { dist, pagesWithIslands } from '../../support/pages/pages.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import { answersIn, asked, inScormPortal } from '../../support/portals/scorm-portal.ts';
import type { StrictLms } from '../../support/portals/strict-lms.ts';
import { serveSite } from '../../support/serve/serve-site.ts';
import type { ServedSite } from '../../support/serve/serve-site.ts';

test.setTimeout(60_000);

const policyHeader = 'content-security-policy';

test('With script-src and style-src ‘self’ from the portal, the course opens and is recorded', async ({
  context,
}) => {
  await inScormPortal('scorm12', async (lms) => {
    lms.send({ [policyHeader]: `script-src 'self'; style-src 'self'` });
    const one = await openInPortal(context, lms);
    await one.visit('two-words.html');
    await one.expectNotice(words.notice.inPortal);
    await one.answer(asked[0]!.id, 'A');
    await one.leave('exit');
    await one.expectEnd('frame');
    expect(answersIn(lms, 'scorm12')[0]).toBe('A');
    expect(lms.faults).toEqual([]);
  });
});

for (const [what, prevent] of [
  [
    'a policy that allows no script',
    (lms: StrictLms) => {
      lms.send({ [policyHeader]: `script-src 'none'; style-src 'self'` });
    },
  ],
  [
    'a file that does not come',
    (lms: StrictLms, context: BrowserContext) =>
      context.route(`**${lms.prefix}launch.js`, (route) => route.fulfill({ status: 404 })),
  ],
  [
    'a policy that allows neither scripts nor styles',
    (lms: StrictLms) => {
      lms.send({ [policyHeader]: `script-src 'none'; style-src 'none'` });
    },
  ],
] as const) {
  test(`Where ${what} keeps the launch script from running, a sentence and a link come by themselves`, async ({
    context,
  }) => {
    await inScormPortal('scorm12', async (lms) => {
      await prevent(lms, context);
      const page = await context.newPage();
      await page.goto(lms.open());
      const launch = page.frameLocator('#player').frameLocator('#package');
      const sentence = launch.getByText(words.launch.blocked);
      await expect(sentence).toBeVisible({ timeout: 15_000 });
      await launch.getByRole('link', { name: words.launch.unrecorded }).click();
      await expect(launch.locator('h1')).toBeVisible();
      await expect(sentence).toHaveCount(0);
    });
  });
}

test('Where scripts are off, one sentence says so at once', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await inScormPortal('scorm12', async (lms) => {
    const page = await context.newPage();
    const { origin } = new URL(lms.open());
    await page.goto(`${origin}${lms.prefix}index.html`);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByText(words.launch.blocked)).toBeHidden();
  });
  await context.close();
});

test.describe('With script-src ‘self’ from the portal', () => {
  let site: ServedSite;

  test.beforeAll(async () => {
    site = await serveSite({
      root: dist,
      also(_, response) {
        response.setHeader(policyHeader, `script-src 'self'`);
        return false;
      },
    });
  });

  test.afterAll(() => site.close());

  for (const name of pagesWithIslands)
    test(`${name} starts whatever it has`, async ({ page }) => {
      await page.goto(site.address + name);
      await page.evaluate(() => {
        localStorage.setItem('roots-and-reach:settings', JSON.stringify({ look: 'dark' }));
      });
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      for (const only of await page.locator('astro-island[client="only"]').all()) {
        await only.evaluate(({ parentElement }) => {
          parentElement?.scrollIntoView();
        });
        await expect(only.locator('*').first()).toBeAttached();
      }
      await waitForIslands(page);
    });
});
