import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Holds on every screen that a page has nothing wider than the screen. */
export async function expectNothingWider(page: Page): Promise<void> {
  for (const width of [1280, 714, 390, 320]) {
    await page.setViewportSize({ width, height: 666 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(over, `at ${width} pixels`).toBe(false);
  }
}
