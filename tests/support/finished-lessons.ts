import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { course, words } from './course-content.ts';
import { waitForIslands } from './wait-for-islands.ts';

/** Finishes a lesson in the way that a learner does: to its end, and on. */
export async function finishLesson(page: Page, id: string): Promise<void> {
  await page.goto(`${id}.html`);
  await waitForIslands(page);
  await page.locator('[data-finish]').click();
  await expect(page).not.toHaveURL(new RegExp(`/${id}\\.html$`));
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
