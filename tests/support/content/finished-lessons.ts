import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { course, words } from './course-content.ts';

/** Finishes a lesson in the way that a learner does: to its end, and on. */
export async function finishLesson(page: Page, id: string): Promise<void> {
  await page.goto(`${id}.html`);
  await goOn(page);
  await expect(page).not.toHaveURL(new RegExp(`/${id}\\.html$`));
}

/** Goes on from the end of a lesson; with a key, because a late script may still move the button. */
export async function goOn(page: Page): Promise<void> {
  await page.locator('[data-finish]').press('Enter');
}

/** The vine has a leaf for each of these lessons and for no other, and says how many there are. */
export async function expectLeaves(page: Page, ids: readonly string[]): Promise<void> {
  const all = course.lessons.length;
  const vine = page.locator('[data-vine]');
  await expect(vine).toHaveAccessibleName(fill(words.vine.label, { n: ids.length, all }));
  await expect(vine.locator('[data-lesson]')).toHaveCount(all);
  await expect(vine.locator('[data-done]')).toHaveCount(ids.length);
  for (const id of ids)
    await expect(vine.locator(`[data-lesson="${id}"][data-done]`)).toHaveCount(1);
}
