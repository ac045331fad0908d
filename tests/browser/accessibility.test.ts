import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { lessonPages, pages } from '../support/pages.ts';

const widths = [1280, 390, 320];
const looks = ['light', 'dark'] as const;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.describe('No barrier that a machine can find, light and dark, on wide and narrow screens', () => {
  for (const name of pages) {
    test(name, async ({ page }) => {
      await page.goto(name);
      // What is closed is not looked at, so everything that opens is open.
      await page.locator('main').evaluate((main) => {
        for (const part of main.querySelectorAll('details')) part.open = true;
      });
      expect(await findBarriers(page)).toEqual([]);
    });
  }

  test('a lesson with its menus and a term open', async ({ page }) => {
    await page.goto(lessonPages[0]!);
    await page.locator('.term').first().click();
    expect(await findBarriers(page)).toEqual([]);
    for (const menu of await page.locator('[data-menu] > summary').all()) {
      await menu.click();
      expect(await findBarriers(page)).toEqual([]);
    }
  });
});

test.describe('A page says what it is and how it is built', () => {
  for (const name of pages) {
    test(name, async ({ page }) => {
      await page.goto(name);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.getByRole('banner')).toHaveCount(1);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('contentinfo')).toHaveCount(1);
      await expect(page.getByRole('contentinfo').getByRole('navigation')).toBeVisible();
      await expect(page.getByRole('main').getByRole('heading').first()).toHaveRole('heading');
      expect(await listHeadingSteps(page)).toEqual([]);
    });
  }
});

test('No two pages share a title or a description', async ({ page }) => {
  const titles: string[] = [];
  const descriptions: (string | null)[] = [];
  for (const name of pages) {
    await page.goto(name);
    titles.push(await page.title());
    descriptions.push(await page.locator('meta[name="description"]').getAttribute('content'));
  }
  expect(titles.every((title) => title.length > 3)).toBe(true);
  expect(new Set(titles).size).toBe(pages.length);
  expect(descriptions.every((text) => text !== null && text.length >= 40)).toBe(true);
  expect(new Set(descriptions).size).toBe(pages.length);
});

async function findBarriers(page: Page): Promise<string[]> {
  const barriers: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of looks) {
      await page.emulateMedia({ colorScheme });
      // The legacy mode judges in the page itself; the other one opens a tab for every run.
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .withTags(rules)
        .setLegacyMode()
        .analyze();
      for (const { id, help, nodes } of violations) {
        const places = nodes.map(({ target }) => target.join(' ')).join(', ');
        barriers.push(`${width} ${colorScheme}: ${help} (${id}) at ${places}`);
      }
    }
  }
  return barriers;
}

/** Headings that stand more than one level below the one before them. */
async function listHeadingSteps(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    let before = 0;
    return [...main.querySelectorAll('h1, h2, h3, h4, h5, h6')].flatMap(({ tagName, textContent }) => {
      const level = Number(tagName[1]);
      const isStep = level > before + 1;
      before = level;
      return isStep ? [`${tagName} ${textContent}`] : [];
    });
  });
}
