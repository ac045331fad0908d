import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { words } from '../../support/content/course-content.ts';
import { activityOf } from '../../support/content/real-activities.ts';
import { dragTo, getReady, keptOf, openActivity, seen } from '../../support/pages/activity-page.ts';
import { press, tabTo } from '../../support/pages/hands.ts';

const place = activityOf('place', 'line-of-actions');
const [first, second] = place.cards;
const cardOf = (board: Locator, id: string) => board.locator(`[data-card="${id}"]`).first();
const stopOf = (board: Locator, stop: number) => board.locator(`[data-stop="${stop}"]`);
const spotOf = (board: Locator, stop: number) => board.locator(`[data-spot="${stop}"]`);

for (const hand of ['mouse', 'touch', 'keyboard'] as const)
  test.describe(`Place, by ${hand}`, () => {
    test.use({ hasTouch: true });

    test('a stop that is pressed takes the next card, shows the good range and one sentence', async ({
      page,
    }) => {
      const board = await openActivity(page, place);
      await expect(seen(board, first!.because)).toHaveCount(0);
      for (const [index, card] of place.cards.entries()) {
        await expect(board.locator('[data-hand]')).toContainText(card.text);
        const stop = (index % 5) + 1;
        await press(stopOf(board, stop), hand);
        await expect(seen(board, card.because)).toBeVisible();
        await expect(cardOf(board, card.id)).toBeVisible();
        await expect(spotOf(board, stop)).toHaveAttribute('data-own');
        const good = board.locator('[data-good]');
        await expect(good).toHaveCount(card.to - card.from + 1);
        await expect(good.first()).toHaveAttribute('data-spot', String(card.from));
      }
      expect((await keptOf(page, place.id)).isDone).toBe(true);
      await expect(seen(board, words.activity.isDone, { exact: true })).toBeVisible();
      await expect(seen(board, place.done!)).toBeVisible();

      await page.reload();
      await getReady(page, place.id);
      await expect(spotOf(board, 2).locator('[data-card]')).toHaveCount(1);
      await expect(board.locator('[data-hand]')).toHaveCount(0);
    });
  });

test('Arrows move a card along the line, Enter places it, Escape restores it', async ({ page }) => {
  const board = await openActivity(page, place);
  await tabTo(cardOf(board, first!.id));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(spotOf(board, 2)).toHaveAttribute('data-over');
  await page.keyboard.press('Escape');
  await expect(board.locator('[data-over]')).toHaveCount(0);
  await expect(cardOf(board, first!.id)).toBeFocused();
  expect((await keptOf(page, place.id)).answers).toEqual({});

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(cardOf(board, second!.id)).toBeFocused();
  expect((await keptOf(page, place.id)).answers).toEqual({ [first!.id]: '4' });

  // It can be moved again.
  await cardOf(board, first!.id).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect((await keptOf(page, place.id)).answers).toEqual({ [first!.id]: '1' });
});

test('A card can be dragged to a stop, and comes back when it is let go elsewhere', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  const board = await openActivity(page, place);
  const card = cardOf(board, first!.id);
  await expect(card).toHaveAttribute('data-movable');
  const start = (await card.boundingBox())!;
  await dragTo(card, board.getByRole('heading', { level: 2 }));
  await expect.poll(async () => (await card.boundingBox())?.x).toBe(start.x);
  expect((await keptOf(page, place.id)).answers).toEqual({});
  await expect(card).toHaveAttribute('aria-pressed', 'false');

  await dragTo(card, spotOf(board, 3));
  await expect(spotOf(board, 3).locator(`[data-card="${first!.id}"]`)).toBeVisible();
  await dragTo(cardOf(board, first!.id), spotOf(board, 1));
  await expect(spotOf(board, 1).locator(`[data-card="${first!.id}"]`)).toBeVisible();
  expect((await keptOf(page, place.id)).answers).toEqual({ [first!.id]: '1' });
});

test('The whole line can be read as a list, in the order of its stops', async ({ page }) => {
  const board = await openActivity(page, place);
  await stopOf(board, 5).click();
  await stopOf(board, 1).click();
  await seen(board, words.placeCards.order).click();
  const rows = board.locator('details[open] li');
  await expect(rows).toHaveCount(place.cards.length);
  await expect(rows.nth(0)).toContainText(second!.text);
  await expect(rows.nth(0)).toContainText(fill(words.placeCards.yours, { stop: place.stops[0]! }));
  await expect(rows.nth(1)).toContainText(first!.text);
});

test('Skipping is one press, shows every answer, and can be taken back', async ({ page }) => {
  const board = await openActivity(page, place);
  await board.getByRole('button', { name: words.activity.showAll }).click();
  for (const { because } of place.cards) await expect(seen(board, because)).toBeVisible();
  await page.reload();
  await getReady(page, place.id);
  await expect(seen(board, first!.because)).toBeVisible();
  await board.getByRole('button', { name: words.activity.tryIt }).click();
  await expect(seen(board, first!.because)).toBeHidden();
  await expect(cardOf(board, first!.id)).toBeVisible();
});
