import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Brings every part that waits for the learner near the screen, until its script has taken over. */
export async function waitForIslands(page: Page): Promise<void> {
  const islands = page.locator('astro-island');
  await islands.evaluateAll((all) => {
    // An island has no box of its own.
    for (const { firstElementChild, parentElement } of all)
      (firstElementChild ?? parentElement)?.scrollIntoView();
  });
  for (const island of await islands.all()) await expect(island).not.toHaveAttribute('ssr');
}
