import { expect, test } from '@playwright/test';
import type { FrameLocator, Page } from '@playwright/test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sites } from '../../support/serve/sites.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

test.describe('The course can be read where scripts cannot run', () => {
  test('opened as a file', async ({ page }) => {
    const refused = listRefused(page);
    await page.goto(pathToFileURL(`${dist}two-words.html`).href);
    await expectReadable(page);
    expect(refused).toEqual([]);
  });

  for (const rights of ['', 'allow-scripts', 'allow-scripts allow-forms allow-popups']) {
    test(`in a frame with sandbox="${rights}"`, async ({ page }) => {
      const refused = listRefused(page);
      const { address } = sites.folder;
      const frame = `<iframe width="700" height="600" sandbox="${rights}" src="${address}two-words.html"></iframe>`;
      await page.route('**/host.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<!doctype html>${frame}` }),
      );
      await page.goto(`${address}host.html`);
      await expectReadable(page.frameLocator('iframe'));
      expect(refused).toEqual([]);
    });
  }
});

/** The page has its words and its styles, and its links lead on. */
async function expectReadable(place: Page | FrameLocator): Promise<void> {
  const heading = place.locator('h1');
  await expect(heading).toBeVisible();
  await expect(heading).toHaveCSS('font-family', /Bricolage/);
  const before = await heading.textContent();
  await place.locator('main a[href$=".html"]').last().click();
  await expect(heading).not.toHaveText(before ?? '');
  await expect(heading).toHaveCSS('font-family', /Bricolage/);
}

/** What the content security policy refused; that scripts are blocked is no matter of the policy. */
function listRefused(page: Page): string[] {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  return refused;
}
