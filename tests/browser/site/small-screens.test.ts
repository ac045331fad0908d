import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { lessonPages, pages } from '../../support/pages/pages.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';

const screens = [
  { name: 'the smallest phone', width: 320, height: 568 },
  { name: 'a wide screen at 400% zoom', width: 320, height: 256 },
  { name: 'the frame of a training portal', width: 714, height: 666 },
];

test.describe('Nobody has to scroll sideways, and everything that can be pressed is easy to hit', () => {
  for (const name of pages) {
    test(name, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto(name);
      await waitForIslands(page);
      await page.locator('main').evaluate((main) => {
        for (const part of main.querySelectorAll('details')) part.open = true;
      });
      for (const screen of screens) {
        await page.setViewportSize(screen);
        expect(await listTooWide(page), screen.name).toEqual([]);
        expect(await listTooSmall(page), screen.name).toEqual([]);
      }
    });
  }
});

test.describe('What floats stays on the screen', () => {
  for (const screen of screens) {
    test(`on ${screen.name}`, async ({ page }) => {
      await page.setViewportSize(screen);
      await page.goto(lessonPages[0]!);
      for (const menu of await page.locator('[data-menu]').all()) {
        await menu.locator('summary').click();
        await expect(menu.locator('.panel')).toBeInViewport({ ratio: 1 });
        expect(await listTooWide(page)).toEqual([]);
        expect(await listTooSmall(page)).toEqual([]);
      }
      await page.keyboard.press('Escape');
      for (const term of await page.locator('.term').all()) {
        await term.click();
        const open = page.locator('.meaning:popover-open');
        await expect(open).toBeInViewport({ ratio: 1 });
        // It would lie over the next term.
        await page.keyboard.press('Escape');
        await expect(open).toHaveCount(0);
      }
    });
  }
});

/** What reaches over the edge of the screen, and the page itself if it scrolls sideways. */
function listTooWide(page: Page): Promise<string[]> {
  return page.locator('body').evaluate((body) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const outside = [...body.querySelectorAll('*')].filter((element) => {
      // A drawing is cut at its own edge, and a wide table may scroll inside its frame.
      if (element.closest('svg svg, svg *, .scroll, [hidden], .skip, .heard')) return false;
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && element.checkVisibility() && (left < 0 || right > clientWidth + 0.5);
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []),
      ...outside.map(({ tagName, className }) => `${tagName} ${className}`),
    ];
  });
}

/** What can be pressed and is smaller than 24 by 24 pixels, unless it is a word in a sentence. */
function listTooSmall(page: Page): Promise<string[]> {
  const pressable = page.locator('a[href], button, summary, label, input:not(label input), select');
  return pressable.evaluateAll((all) =>
    all.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isShown = width > 1 && element.checkVisibility() && !element.matches('.skip');
      const isWord =
        getComputedStyle(element).display === 'inline' &&
        element.parentElement?.textContent !== element.textContent;
      if (!isShown || isWord || (width >= 24 && height >= 24)) return [];
      return [`${element.textContent.trim()} (${Math.round(width)} x ${Math.round(height)})`];
    }),
  );
}
