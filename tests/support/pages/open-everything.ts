import type { Page } from '@playwright/test';

/** Opens every disclosure of a page: what is closed is not looked at. */
export async function openEverything(page: Page): Promise<void> {
  await page.locator('main').evaluate((main) => {
    for (const part of main.querySelectorAll('details')) part.open = true;
  });
}
