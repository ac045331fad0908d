import { expect } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { answeredTwice } from '../content/answered-learner.ts';
import { gain } from '../content/course-content.ts';
import { beginWithWords } from './begin-with-words.ts';
import { beginWith } from './kept-progress.ts';
import { waitForIslands } from './wait-for-islands.ts';

const { statements, steps, words } = gain;

/** One of the three statements. */
type Statement = (typeof statements)[number];
type Place = Page | FrameLocator;

/** The three statements, in their order. */
export const [open, deepen, choose] = statements as [Statement, Statement, Statement];

/** A step of a statement, counted from 0. */
export function stepOf(place: Place, { text }: Statement, step: number): Locator {
  const row = place.getByRole('group', { name: text });
  return row.getByRole('radio', { name: steps[step]!, exact: true });
}

/** Opens the ratings at the start of lesson 1. */
export async function unfold(place: Place): Promise<void> {
  await place.locator('summary', { hasText: words.before }).click();
  await expect(stepOf(place, open, 0)).toBeVisible();
}

/** Both ratings of every statement, as own words: one higher, one lower, one the same. */
export const bothRatings: Readonly<Record<string, string>> = Object.fromEntries(
  statements.flatMap(({ id }, n) => [
    [`gain/before-${id}`, String(3)],
    [`gain/after-${id}`, String(n + 2)],
  ]),
);

/** The ratings at the start of lesson 1, open, with one given. */
export async function openFirstRatings(page: Page): Promise<void> {
  await page.goto('two-words.html');
  await unfold(page);
  await waitForIslands(page);
  await stepOf(page, open, 2).check();
}

/** The same ratings on the page of the final check. */
export async function openRatingsOfCheck(page: Page): Promise<void> {
  await page.goto('final-check.html');
  await unfold(page);
}

/** Both ratings, and both final checks, beside each other. */
export async function openGain(page: Page): Promise<void> {
  await beginWith(page, answeredTwice);
  await beginWithWords(page, bothRatings);
  await page.goto('final-check.html');
  await expect(page.getByText(words.isRating).filter({ visible: true })).toBeVisible();
}
