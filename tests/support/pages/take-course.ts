import { expect } from '@playwright/test';
import type { FrameLocator } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { course as content, words } from '../content/course-content.ts';
import { bank } from '../content/real-items.ts';
import { games } from '../content/scenario-games.ts';
import type { PortalCourse } from '../portals/portal-course.ts';
import { playOn } from './scenario-page.ts';

// The path of the scenario that is played.
const playedPath = 'ABCAB';

/** Reads all lessons, plays a scenario, and takes the final check with one answer that is wrong. */
export async function takeCourse({ course, visit }: PortalCourse): Promise<void> {
  for (const lesson of content.lessons) {
    await visit(`${lesson}.html`);
    await course.locator('[data-finish]').click();
    // The link leads on; only then the next page may be asked for.
    await expect(course.locator(`[data-lesson-end="${lesson}"]`)).toHaveCount(0);
  }
  const [game] = games;
  await visit(game!.address);
  await playOn(course, game!, playedPath);
  await visit('final-check.html');
  await takeFinalCheck(course, 1);
}

/** Takes the final check, with so many wrong answers at its beginning. */
export async function takeFinalCheck(course: FrameLocator, wrong: number): Promise<void> {
  const { final } = words;
  const begin = new RegExp(`^(${final.start}|${final.again})$`);
  await course.getByRole('button', { name: begin }).click();
  const all = content.completion.finalCheck.items;
  for (let n = 1; n <= all; n += 1) {
    await expect(course.getByText(fill(final.question, { n, all }), { exact: true })).toBeVisible();
    const stem = await course.locator('#asked').textContent();
    const item = bank.find((one) => one.stem === stem)!;
    const option = n <= wrong ? item.options.find(({ id }) => id !== item.key)!.id : item.key;
    await course.locator(`[data-option="${option}"] > button`).click();
    await course.getByRole('button', { name: words.check.give }).click();
    await course.getByRole('button', { name: n < all ? final.next : final.finish }).click();
  }
  await expect(course.getByText(final.passed, { exact: true })).toBeVisible();
}
