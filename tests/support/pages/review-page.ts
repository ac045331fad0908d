import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { daysLater, review } from '../content/review-learner.ts';

const { words } = review;

/** What the page says and offers, without its header and footer. */
export const main = (page: Page): Locator => page.getByRole('main');

/** A button, by its whole name. */
export const press = (page: Page, name: string): Locator =>
  main(page).getByRole('button', { name, exact: true });

/** Opens a page so many days after the course. */
export async function openOn(page: Page, day: number, address = 'review.html'): Promise<void> {
  await page.clock.setFixedTime(daysLater(day));
  await page.goto(address);
}

/** Goes through the cards that are ready, with the same answer to each. */
export async function goThrough(page: Page, count: number, rating: string): Promise<void> {
  for (let n = 1; n <= count; n += 1) {
    await expect(main(page).getByText(fill(words.position, { n, all: count }))).toBeVisible();
    await press(page, words.turn).click();
    await press(page, rating).click();
    await press(page, n < count ? words.next : words.finish).click();
  }
}
