import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { LoadedItem } from '#features/check/item/load-items.ts';
import { listAttempts } from '#progress/final-check.ts';
import type { Attempt } from '#progress/final-check.ts';
import { fill } from '#ui/fill.ts';
import { course, words } from '../content/course-content.ts';
import { bank } from '../content/real-items.ts';
import { press } from './hands.ts';
import type { Hand } from './hands.ts';
import { answer } from './item-page.ts';
import { readKept } from './kept-progress.ts';

/** How many questions an attempt asks. */
export const all = course.completion.finalCheck.items;

/** Chooses the option for a question; `n` counts from 0. */
export type Chooser = (item: LoadedItem, n: number) => string;

/** The question on the screen. */
export function questionOf(page: Page): Locator {
  return page.locator('section[aria-labelledby="asked"]');
}

/** The item that is asked at the moment. */
export async function readAsked(page: Page, n: number): Promise<LoadedItem> {
  await expect(page.getByText(fill(words.final.question, { n: n + 1, all }))).toBeVisible();
  const stem = await questionOf(page).getByRole('heading').textContent();
  return bank.find((item) => item.stem === stem)!;
}

/** Chooses an option of the question on the screen, and gives it as the answer. */
export async function answerQuestion(page: Page, option: string, hand?: Hand): Promise<void> {
  await answer(questionOf(page), option, hand);
  await press(page.getByRole('button', { name: words.check.give }), hand);
}

/** The button that leads to the next question, or from the last one to the result. */
export function nextOf(page: Page, n: number): Locator {
  const name = n + 1 < all ? words.final.next : words.final.finish;
  return page.getByRole('button', { name, exact: true });
}

/** Answers the questions of an attempt from one to another, and leads on after each. */
export async function answerAll(
  page: Page,
  choose: Chooser,
  { from = 0, to = all, hand = 'mouse' }: { from?: number; to?: number; hand?: Hand } = {},
): Promise<LoadedItem[]> {
  const asked: LoadedItem[] = [];
  for (let n = from; n < to; n += 1) {
    const item = await readAsked(page, n);
    await answerQuestion(page, choose(item, n), hand);
    await press(nextOf(page, n), hand);
    asked.push(item);
  }
  return asked;
}

/** The attempts that the device keeps, the first one first. */
export async function readAttempts(page: Page): Promise<Attempt[]> {
  return listAttempts(await readKept(page));
}
