import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { placeOf, readHand, words } from '../../support/pages/comparison-page.ts';

test('A card can be dragged to its place, and comes back when it is dropped elsewhere', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await openToDrag(page);
  const right = await readHand(page);
  const card = page.locator('[data-card]');
  const start = (await card.boundingBox())!;
  await drag(page, { x: 700, y: 20 });
  await expect.poll(async () => (await card.boundingBox())?.x).toBe(start.x);
  expect(await readHand(page)).toBe(right);
  const goal = (await placeOf(page, right).boundingBox())!;
  await drag(page, { x: goal.x + goal.width / 2, y: goal.y + goal.height / 2 });
  await expect(placeOf(page, right)).toContainText(words.fits);
  expect(await readHand(page)).not.toBe(right);
});

test.describe('With a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a card can be dragged to a place that is on the screen', async ({ page }) => {
    await openToDrag(page);
    const right = await readHand(page);
    const place = placeOf(page, right);
    await place.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
    const [from, to] = await Promise.all([
      page.locator('[data-card]').boundingBox(),
      place.boundingBox(),
    ]);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) => {
      const x = from!.x + 30 + (to!.x + 30 - from!.x - 30) * share;
      const y = from!.y + 20 + (to!.y + 20 - from!.y - 20) * share;
      return session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    };
    await touch('touchStart', 0);
    for (const share of [0.1, 0.4, 0.7, 1]) await touch('touchMove', share);
    await expect(place).toHaveAttribute('data-over', 'true');
    await touch('touchEnd', 1);
    await expect(place).toContainText(words.fits);
  });
});

test.describe('A card flies to its place, unless the learner wants less movement', () => {
  for (const { who, motion, isLess, moves } of [
    {
      who: 'a learner without a setting sees it fly',
      motion: 'no-preference',
      isLess: false,
      moves: true,
    },
    {
      who: 'a learner who asked the system for less does not',
      motion: 'reduce',
      isLess: false,
      moves: false,
    },
    {
      who: 'a learner who chose less on the page does not',
      motion: 'no-preference',
      isLess: true,
      moves: false,
    },
  ] as const)
    test(who, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: motion });
      await page.addInitScript((less) => {
        const settings = JSON.stringify({ look: 'system', motion: less ? 'less' : 'system' });
        localStorage.setItem('roots-and-reach:settings', settings);
      }, isLess);
      await page.setViewportSize({ width: 1280, height: 1600 });
      await openToDrag(page);
      const right = await readHand(page);
      const shifts = await placeOf(page, right).evaluate(async (place) => {
        (place as HTMLElement).click();
        const seen = new Set<string>();
        for (let frame = 0; frame < 15; frame += 1) {
          await new Promise(requestAnimationFrame);
          const card = place.querySelector('span');
          if (card) seen.add(getComputedStyle(card).transform);
        }
        return [...seen].filter((transform) => transform !== 'none');
      });
      if (moves) expect(shifts.length).toBeGreaterThan(2);
      else expect(shifts).toEqual([]);
    });
});

/** Opens the cards, and waits until they can be dragged: that comes after everything else. */
async function openToDrag(page: Page): Promise<void> {
  await page.goto('comparison.html#sort');
  await expect(page.locator('[data-card][data-movable]')).toBeVisible();
}

async function drag(page: Page, to: { x: number; y: number }): Promise<void> {
  const box = (await page.locator('[data-card]').boundingBox())!;
  await page.mouse.move(box.x + 40, box.y + 30);
  await page.mouse.down();
  for (const step of [0.2, 0.5, 0.8, 1])
    await page.mouse.move(
      box.x + 40 + (to.x - box.x - 40) * step,
      box.y + 30 + (to.y - box.y - 30) * step,
      { steps: 3 },
    );
  await page.mouse.up();
}
