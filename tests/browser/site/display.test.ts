import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { lessonPages } from '../../support/pages/pages.ts';

const { display: texts } = words;

test.describe('Light and dark', () => {
  test('follow the system, also while the page is open', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('index.html');
    expect(await isDark(page)).toBe(false);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await isDark(page)).toBe(true);
  });

  for (const { system, chosen, choice } of [
    { system: 'light', chosen: texts.dark, choice: 'dark' },
    { system: 'dark', chosen: texts.light, choice: 'light' },
  ] as const) {
    test(`${choice}, chosen by hand, wins over the system, on every page and after a reload`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.goto('index.html');
      await choose(page, chosen);
      expect(await isDark(page)).toBe(choice === 'dark');
      await page.reload();
      expect(await isDark(page)).toBe(choice === 'dark');
      await page.goto(lessonPages[0]!);
      expect(await isDark(page)).toBe(choice === 'dark');
      await choose(page, texts.system);
      expect(await isDark(page)).toBe(system === 'dark');
    });
  }

  test('show what is chosen when the menu is opened again', async ({ page }) => {
    await page.goto('index.html');
    await choose(page, texts.dark);
    await page.reload();
    await page.locator('[data-display] > summary').click();
    await expect(page.getByRole('radio', { name: texts.dark })).toBeChecked();
  });

  test('are there before the first paint: the page does not flash', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('index.html');
    await choose(page, texts.dark);
    // No script file arrives, so whatever sets the look stands in the page itself.
    await page.route('**/*.js', (route) => route.abort());
    await page.reload();
    expect(await isDark(page)).toBe(true);
  });
});

test.describe('Movement', () => {
  test('is welcome unless the system or the learner says no', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('index.html');
    await expect(page.locator('[data-vine] b').first()).toHaveCSS('transition-duration', '0s');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await expect(page.locator('[data-vine] b').first()).not.toHaveCSS('transition-duration', '0s');
    await choose(page, texts.motionLess);
    await expect(page.locator('[data-vine] b').first()).toHaveCSS('transition-duration', '0s');
    await page.reload();
    await expect(page.locator('[data-vine] b').first()).toHaveCSS('transition-duration', '0s');
    await page.locator('[data-display] > summary').click();
    await expect(page.getByRole('radio', { name: texts.motionLess })).toBeChecked();
  });
});

async function choose(page: Page, name: string): Promise<void> {
  const menu = page.locator('[data-display]');
  await menu.locator('summary').click();
  // The words for "as on this device" stand in both groups; the look comes first.
  await menu.getByRole('radio', { name, exact: true }).first().check();
  await page.keyboard.press('Escape');
  await expect(menu.locator('.panel')).toBeHidden();
}

/** Whether the paper is darker than the ink. */
function isDark(page: Page): Promise<boolean> {
  return page.locator('body').evaluate((body) => {
    const { backgroundColor, color } = getComputedStyle(body);
    const sum = (text: string) => (text.match(/\d+/g) ?? []).slice(0, 3).map(Number);
    const lightness = (text: string) => sum(text).reduce((one, other) => one + other, 0);
    return lightness(backgroundColor) < lightness(color);
  });
}
