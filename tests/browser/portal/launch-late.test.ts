import { expect, test } from '@playwright/test';
import type { Route } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { inLrsPortal } from '../../support/portals/lrs-portal.ts';

test('Where a portal does not open the session in half a minute, the course is offered without it; it may still come', async ({
  context,
}) => {
  await inLrsPortal(context, 'cmi5', async ({ lrs, address }) => {
    const held: Route[] = [];
    let isHeld = true;
    await context.route(`${lrs.origin}/**`, async (route) => {
      if (isHeld) held.push(route);
      else await route.continue();
    });
    const release = () => Promise.all(held.splice(0).map((route) => route.continue()));
    const page = await context.newPage();
    // Only what is told passes: on a busy machine a second of the half minute would be gone at once.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await page.goto(address + lrs.launch());
    // The token comes after twelve seconds, and what the session is about twelve seconds later.
    for (const requests of [1, 2]) {
      await expect.poll(() => held.length).toBe(requests);
      await page.clock.fastForward(12_000);
      await expect(page.getByText(words.launch.opening)).toBeVisible();
      await release();
    }
    await expect.poll(() => held.length).toBe(1);
    await page.clock.fastForward(5000);
    await expect(page.getByText(words.launch.opening)).toBeVisible();
    await page.clock.fastForward(2000);
    await expect(page.getByText(words.launch.refused)).toBeVisible();
    await expect(page.getByRole('button', { name: words.launch.unrecorded })).toBeVisible();

    isHeld = false;
    await page.clock.resume();
    await release();
    await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
    await expect(page.getByText(words.launch.refused)).toBeHidden();
    expect(lrs.verbs()).toContain('initialized');
  });
});

test('Whoever takes the course without recording finds it there', async ({ context }) => {
  await inLrsPortal(context, 'xapi', async ({ address }) => {
    const page = await context.newPage();
    await page.goto(address);
    await expect(page.getByText(words.launch.notFound)).toBeVisible();
    await page.getByRole('button', { name: words.launch.unrecorded }).click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('[data-notice]:visible')).not.toHaveText(words.notice.inPortal);
  });
});
