import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { dimensions, words } from '../../support/content/course-content.ts';
import { activityOf } from '../../support/content/real-activities.ts';
import { dragTo, getReady, keptOf, openActivity, seen } from '../../support/pages/activity-page.ts';
import { press, tabTo } from '../../support/pages/hands.ts';

const sort = activityOf('sort', 'eight-moves');
const reasoned = activityOf('sort', 'four-moments');
const [first] = sort.cards;
const cardOf = (board: Locator, id: string) => board.locator(`[data-card="${id}"]`).first();
const groupOf = (board: Locator, id: string) => board.locator(`[data-spot="${id}"]`);
const putIn = (board: Locator, id: string) => groupOf(board, id).locator('[data-put]');

for (const hand of ['mouse', 'touch', 'keyboard'] as const)
  test.describe(`Sort, by ${hand}`, () => {
    test.use({ hasTouch: true });

    test('each card is judged when it lies, and the sum stands at the end', async ({ page }) => {
      const board = await openActivity(page, sort);
      for (const card of sort.cards) {
        await expect(seen(board, card.because)).toHaveCount(0);
        await press(putIn(board, 'opens'), hand);
        await expect(seen(board, card.because)).toBeVisible();
        const fits = card.group === 'opens';
        const group = sort.groups.find(({ id }) => id === card.group)!.name;
        await expect(
          seen(
            board,
            `${fits ? words.sortCards.fits : fill(words.sortCards.elsewhere, { group })}.`,
          ),
        ).toBeVisible();
      }
      const right = sort.cards.filter(({ group }) => group === 'opens').length;
      const sum = fill(words.sortCards.judged, { right, all: sort.cards.length });
      await expect(seen(board, sum)).toBeVisible();
      expect((await keptOf(page, sort.id)).isDone).toBe(true);

      await page.reload();
      await getReady(page, sort.id);
      await expect(seen(board, sum)).toBeVisible();
      // A card that is pressed says again why, and can be moved.
      await press(cardOf(board, first!.id), hand);
      await expect(seen(board, first!.because)).toBeVisible();
      await press(putIn(board, first!.group), hand);
      await expect(groupOf(board, first!.group).locator('[data-card]')).toHaveCount(1);
    });
  });

test('Arrows choose a group, a press places the card, Escape restores it', async ({ page }) => {
  const board = await openActivity(page, sort);
  await tabTo(cardOf(board, first!.id));
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(groupOf(board, sort.groups[1]!.id)).toHaveAttribute('data-over');
  await page.keyboard.press('Escape');
  await expect(board.locator('[data-over]')).toHaveCount(0);
  expect((await keptOf(page, sort.id)).answers).toEqual({});
  await page.keyboard.press('ArrowUp');
  // The next key finds the focus on the next card, however quickly it follows.
  const focused = await cardOf(board, first!.id).evaluate(async (card: HTMLElement) => {
    card.click();
    await Promise.resolve();
    return document.activeElement?.getAttribute('data-card');
  });
  expect(focused).toBe(sort.cards[1]!.id);
  expect((await keptOf(page, sort.id)).answers).toEqual({ [first!.id]: 'neither_' });
});

test('A card can be dragged into a group', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  const board = await openActivity(page, sort);
  await dragTo(cardOf(board, first!.id), groupOf(board, 'both'));
  await expect(groupOf(board, 'both').locator(`[data-card="${first!.id}"]`)).toBeVisible();
  expect((await keptOf(page, sort.id)).answers).toEqual({ [first!.id]: 'both_' });
});

for (const hand of ['mouse', 'keyboard'] as const)
  test(`Where reasons are asked, they are judged too, by ${hand}`, async ({ page }) => {
    const board = await openActivity(page, reasoned);
    const [card] = reasoned.cards;
    await press(putIn(board, card!.group), hand);
    await expect(seen(board, card!.because)).toHaveCount(0);
    const [good, bad] = ['purpose', 'lifespan'].map(
      (id) => dimensions.find((one) => one.id === id)!.name,
    );
    for (const name of [good!, bad!]) {
      const box = board.getByRole('checkbox', { name });
      if (hand === 'mouse') await box.check();
      else {
        await tabTo(box);
        await page.keyboard.press('Space');
      }
    }
    await expect(board.getByRole('checkbox', { name: 'Focus' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await press(board.getByRole('button', { name: words.sortCards.giveWhy }), hand);
    await expect(seen(board, card!.because)).toBeVisible();
    await expect(
      seen(board, fill(words.sortCards.whyPartly, { good: `“${good!}”`, given: `“${bad!}”` })),
    ).toBeVisible();
    expect((await keptOf(page, reasoned.id)).answers).toEqual({
      [card!.id]: `${card!.group}_purpose_lifespan_`,
    });
  });
