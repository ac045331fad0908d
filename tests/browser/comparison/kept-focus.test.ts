import { expect, test } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import {
  comparison,
  lightOf,
  placeOf,
  putHand,
  ratingOf,
  readHand,
  words,
} from '../../support/pages/comparison-page.ts';
import { openAt, recallAll, sortAll } from '../../support/pages/comparison-states.ts';

const { rows } = comparison;

test('A button that goes away with its press leaves the focus at the start of what came of it', async ({
  page,
}) => {
  await sortAll(page);
  const hand = page.getByRole('region', { name: words.hand });
  const sum = hand.locator('p').first();
  await page.getByRole('button', { name: words.checkAll }).press('Enter');
  await expect(sum).toBeFocused();
  await expect(sum).toBeInViewport();
  await page.getByRole('button', { name: words.sortAgain }).press('Enter');
  await expect(sum).toBeFocused();
  await expect(sum).toHaveText(fill(words.pile, { n: rows.length * 2 }));
});

test('With the last card laid from the lists, the focus is where the hand is empty; nothing is said twice', async ({
  page,
}) => {
  await openAt(page, '#sort&check=at-end');
  for (let n = 1; n < rows.length * 2; n += 1) await placeOf(page, await readHand(page)).click();
  await putHand(page, await readHand(page), 'keyboard');
  await expect(
    page.getByRole('region', { name: words.hand }).getByText(words.emptyHand),
  ).toBeFocused();
  await expect(page.getByRole('status')).not.toContainText(words.emptyHand);
});

test('The misplaced cards, taken back, put the focus where the hand says how many there are', async ({
  page,
}) => {
  await openAt(page, '#sort&check=at-end');
  const swapped = [`${rows[0]!.id}/roots`, `${rows[1]!.id}/roots`];
  for (let n = 0; n < rows.length * 2; n += 1) {
    const right = await readHand(page);
    const index = swapped.indexOf(right);
    await placeOf(page, index < 0 ? right : swapped[1 - index]!).click();
  }
  await page.getByRole('button', { name: words.checkAll }).press('Enter');
  await page.getByRole('button', { name: fill(words.againMisplaced, { n: 2 }) }).press('Enter');
  await expect(page.getByText(fill(words.pile, { n: 2 }))).toBeFocused();
});

test('A round of recall that begins again puts the focus on its first light', async ({ page }) => {
  await recallAll(page);
  await page.getByRole('button', { name: words.againAll }).press('Enter');
  await expect(lightOf(page, rows[0]!.id)).toBeFocused();
  await lightOf(page, rows[0]!.id).press('Enter');
  await ratingOf(page, rows[0]!.id, words.knew).press('Enter');
  await expect(page.locator(':focus')).toHaveCount(1);
});
