import { expect } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { firstLesson, itemsOf, secondLesson } from '../../support/content/lesson-checks.ts';
import {
  answer,
  expectFit,
  insideOf,
  listAllHeard,
  pageWith,
  partTag,
} from '../../support/pages/embedding-page.ts';
import { dist } from '../../support/pages/pages.ts';
import { test } from '../../support/serve/serve-host.ts';
import { serveSite } from '../../support/serve/serve-site.ts';
import type { ServedSite } from '../../support/serve/serve-site.ts';
import { spellingHosts, spellLike } from '../../support/serve/spelling-hosts.ts';

const prefix = '/a/course/';
const [item] = itemsOf(firstLesson);

for (const spellingHost of spellingHosts) {
  test.describe(`A host that ${spellingHost.name}`, () => {
    let site: ServedSite;

    test.beforeAll(async () => {
      site = await serveSite({ root: dist, prefix, also: spellLike(spellingHost, prefix) });
    });

    test.afterAll(() => site.close());

    test('shows a part that fits its frame and tells the page around it everything', async ({
      page,
      host,
    }) => {
      const script = `<script src="${site.address}embed.js" async></script>`;
      await page.goto(host.show(pageWith(partTag(firstLesson, 'it', site.address), script)));
      await expectFit(page);
      const inside = insideOf(page);
      await answer(inside, item!.id, item!.key);
      await expect
        .poll(async () => (await listAllHeard(page)).map(({ name }) => name))
        .toEqual(expect.arrayContaining(['ready', 'progress', 'answered']));
      const heard = await listAllHeard(page);
      expect(heard[0]).toMatchObject({ name: 'ready', detail: { page: `${firstLesson}.html` } });
      const last = heard.filter(({ name }) => name === 'progress').at(-1)!;
      expect(last.detail).toMatchObject({ location: `${firstLesson}.html` });
      await inside.locator('header a.brand').click();
      await expect
        .poll(async () => (await listAllHeard(page)).at(-1)?.detail)
        .toMatchObject({ location: 'index.html' });
    });

    test('shows every page with its styles, its place in the contents, and the way back to it', async ({
      page,
    }) => {
      await page.goto(site.address + 'index.html');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Bricolage/);
      await page.locator('.lessons a').nth(1).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Bricolage/);
      await page.getByText(words.site.contents, { exact: true }).click();
      await expect(page.locator('.menu [aria-current="page"]')).toHaveCount(1);
      // A link to a place in the page stays in the page.
      await page.locator('[data-map] a[href="#check"]').click();
      await expect(page).toHaveURL(/#check$/);
      await expect(page.locator('#check')).toBeInViewport();
      await page.goto(site.address + 'index.html');
      await expect(page.locator('[data-continue]')).toHaveAttribute('href', `${secondLesson}.html`);
      await page.locator('[data-continue]').click();
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Bricolage/);
    });

    test('finds what was searched for', async ({ page }) => {
      await page.goto(`${site.address}search.html?q=trust`);
      await expect(page.locator('main a[href*=".html"]').first()).toBeVisible();
      await page.goto(`${site.address}search.html`);
      await page.getByRole('searchbox').fill('door');
      await page.getByRole('searchbox').press('Enter');
      await expect(page.locator('[data-results] li').first()).toBeVisible();
    });
  });
}

test('A course at a folder without its slash finds its files all the same', async ({ page }) => {
  const site = await serveSite({
    root: dist,
    prefix: '/a/',
    also: (request) => {
      if (request.url === '/a/course') request.url = '/a/index.html';
      request.url = request.url?.replace('/a/course/', '/a/');
      return false;
    },
  });
  await page.goto(`${site.address}course`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Bricolage/);
  await page.locator('[data-continue]').click();
  await expect(page).toHaveURL(/course\/two-words\.html$/);
  await site.close();
});
