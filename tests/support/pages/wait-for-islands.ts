import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/**
 * Brings every part that waits for the learner near the screen, until its script has taken over. What
 * lies folded in a disclosure waits until it is opened.
 */
export async function waitForIslands(page: Page): Promise<void> {
  // One by one: what is passed too fast is never seen.
  for (const island of await page.locator('astro-island:not(details:not([open]) *)').all()) {
    // Again while it waits: what starts above it may push it away.
    await expect(async () => {
      await island.evaluate(({ firstElementChild, parentElement }) => {
        // An island has no box of its own. After scrollIntoView, the Tab key would go on from there.
        const { top = 0 } = (firstElementChild ?? parentElement)?.getBoundingClientRect() ?? {};
        window.scrollBy(0, top);
      });
      await expect(island).not.toHaveAttribute('ssr', { timeout: 1000 });
    }).toPass();
  }
}
