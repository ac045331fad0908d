import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pages } from '../../support/pages/pages.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';

const readers = [
  { text: 'one and a half times as large, on a phone', size: 24, width: 390 },
  { text: 'twice as large, on a wide screen', size: 32, width: 1280 },
];

test.describe('Text follows the size and the distances that the reader sets, and nothing is cut off', () => {
  for (const name of pages) {
    test(name, async ({ page }) => {
      await page.goto(name);
      await waitForIslands(page);
      const devtools = await page.context().newCDPSession(page);
      for (const { text, size, width } of readers) {
        await page.setViewportSize({ width, height: 800 });
        await devtools.send('Page.setFontSizes', { fontSizes: { standard: size } });
        // 18 pixels is the size of the course where the browser's own is 16.
        await expect(page.locator('body')).toHaveCSS('font-size', `${(size * 18) / 16}px`);
        expect(await listCut(page), text).toEqual([]);
      }
      await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
      await page.setViewportSize({ width: 390, height: 800 });
      await spreadOut(page);
      expect(await listCut(page), 'lines, words and letters further apart').toEqual([]);
    });
  }
});

/** The distances of WCAG 1.4.12. */
async function spreadOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Text that its box cuts off, and a page that would have to be scrolled sideways. */
function listCut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.body.querySelectorAll('*')].filter((element) => {
      // What only screen readers hear is cut on purpose, and a drawing at its own edge.
      if (!(element instanceof HTMLElement) || !element.checkVisibility()) return false;
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none') return false;
      return (
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide on ${clientWidth}`] : []),
      ...cut.map(({ tagName, className }) => `${tagName} ${className} cuts its text`),
    ];
  });
}
