import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { watchPage } from './watch-page.ts';
import { waitForIslands } from './wait-for-islands.ts';

/** Opens the landing page and waits until the whole course is kept. */
export async function visitOnce(page: Page, address: string): Promise<void> {
  await page.goto(`${address}index.html`);
  // A worker is ready when its installation has ended.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Opens a page, which comes whole, with its styles and its scripts, and without a complaint. */
export async function expectWhole(page: Page, address: string, name: string): Promise<void> {
  const faults = watchPage(page, address);
  await page.goto(address + name);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Bricolage/);
  await waitForIslands(page);
  expect(faults).toEqual([]);
  page.removeAllListeners();
}

/** Looks for a newer version now, as a browser does at each visit, and waits until it is fetched. */
export async function fetchUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise((done) => {
      registration.addEventListener('updatefound', done, { once: true });
    });
    await registration.update();
    await found;
  });
  await expect.poll(() => isUpdateWaiting(page)).toBe(true);
}

/** Whether a newer version waits for its turn. */
export function isUpdateWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
}
