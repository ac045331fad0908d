import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pages } from '../../support/pages/pages.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

const hosts = [
  { name: 'from the root of a domain', address: sites.root.address },
  { name: 'from a folder inside a folder', address: sites.folder.address },
  { name: 'by a training portal', address: sites.portal.address },
];

for (const { name, address } of hosts) {
  test.describe(`Served ${name}`, () => {
    test('every page loads whole, every link leads somewhere, and nothing fails or leaves the site', async ({
      page,
      request,
    }) => {
      const faults = watchPage(page, address);
      const links = new Set<string>();
      const places = new Set<string>();
      for (const file of pages) {
        await page.goto(address + file);
        await waitForIslands(page);
        for (const link of await listLinks(page)) links.add(link);
        for (const id of await listIds(page)) places.add(`${address}${file}#${id}`);
      }
      expect(faults).toEqual([]);
      const files = new Set([...links].map((link) => link.replace(/[?#].*$/, '')));
      expect(files.size).toBeGreaterThan(pages.length);
      expect([...links].filter((link) => !link.startsWith(address))).toEqual([]);
      expect([...links].filter((link) => link.includes('#') && !places.has(link))).toEqual([]);
      for (const file of files) expect((await request.get(file)).status(), file).toBe(200);
    });

    test('the fonts of the course arrive', async ({ page }) => {
      await page.goto(`${address}index.html`);
      const loaded = await page.evaluate(async () =>
        [...(await document.fonts.ready)]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family.replaceAll('"', '')),
      );
      expect(loaded).toContain('Bricolage Grotesque');
      expect(loaded).toContain('Atkinson Hyperlegible Next');
    });
  });
}

test('An address that is not there is answered with a page that leads everywhere', async ({
  page,
}) => {
  const answer = await page.goto('no-such-page.html');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Bricolage/);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(/two-words\.html$/);
});

/** What a page links to or loads on this site; links to papers lead elsewhere and are not followed. */
function listLinks(page: Page): Promise<string[]> {
  return page.locator('[href], [src], [action]').evaluateAll((elements) =>
    elements.flatMap((element) => {
      // An SVG answers its href as an object; what it uses stands in the same page.
      if (element instanceof SVGElement) return [];
      const { href, src, action } = element as unknown as Partial<Record<string, string>>;
      const link = href ?? src ?? action ?? '';
      return /^https:\/\/doi\.org\//.test(link) ? [] : [link];
    }),
  );
}

function listIds(page: Page): Promise<string[]> {
  return page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
}
