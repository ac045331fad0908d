import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { comparison, lightOf, placeOf, readHand, recall, words } from './comparison-page.ts';

const { rows } = comparison;

/** Opens the page at a place, and waits until that can be used. */
export async function openAt(page: Page, hash: string): Promise<void> {
  await page.goto(`comparison.html${hash}`);
  if (hash.startsWith('#recall')) await expect(page.getByText(words.turnOn)).toBeVisible();
  else if (hash.startsWith('#sort')) await expect(page.locator('[data-card]')).toBeVisible();
  else if (!hash.startsWith('#read')) await expect(page.locator(hash)).toBeFocused();
}

/** A round in which one was known, one missed, and one is only lit. */
export async function recallSome(page: Page): Promise<void> {
  await openAt(page, '#recall');
  await recall(page, rows[0]!.id, words.knew);
  await recall(page, rows[1]!.id, words.notYet);
  await lightOf(page, rows[2]!.id).click();
}

/** The end of a round. */
export async function recallAll(page: Page): Promise<void> {
  await openAt(page, '#recall');
  for (const { id } of rows) await recall(page, id, words.partly);
}

/** Cards that lie right and wrong. */
export async function sortSome(page: Page): Promise<void> {
  await openAt(page, '#sort');
  await placeOf(page, await readHand(page)).click();
  const [free] = rows.flatMap(({ id }) => [`${id}/roots`, `${id}/reach`]);
  await placeOf(page, free!).click();
  await placeOf(page, await readHand(page)).click();
}

/** All cards in the table, not judged yet. */
export async function sortAll(page: Page): Promise<void> {
  await openAt(page, '#sort&check=at-end');
  for (let n = 0; n < rows.length * 2; n += 1) await placeOf(page, await readHand(page)).click();
}
