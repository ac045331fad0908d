import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { words } from '../../support/content/course-content.ts';
import { games } from '../../support/content/scenario-games.ts';
import { readKept } from '../../support/pages/kept-progress.ts';
import { expectScene, optionOf } from '../../support/pages/scenario-page.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';

const [game] = games;
if (!game) throw new Error('The course has no scenario.');

// Before its script comes, a door is a link to the page of its scenario.
async function openDoor(page: Page): Promise<void> {
  const door = page
    .locator('main')
    .getByRole('link', { name: game?.scenario.title ?? '' })
    .last();
  await waitForIslands(page);
  await door.click();
}

test('A scenario that is played in the lesson is the one on its own page', async ({ page }) => {
  await page.goto('practice-lab.html');
  const title = await page.title();
  await openDoor(page);
  const { now } = game.play('');
  if (now.at !== 'decision') throw new Error('A story begins with a decision.');
  await expect(page.locator('[data-scenario] h2').first()).toBeFocused();
  await optionOf(page, now.scene, 'B').click();
  await expect(page.locator('[data-scenario] [data-outcome]')).toBeVisible();
  // The address and the title are those of the lesson.
  expect(await page.title()).toBe(title);
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await expect(page.getByRole('link', { name: words.scenario.begun })).toHaveCount(1);
  await page.goto(game.address);
  const second = game.play('B').now;
  if (second.at === 'decision') await expectScene(page, second.scene);
});

test('A scenario that cannot be loaded says so, and the next try works', async ({ page }) => {
  const file = `**/scenario-${game.id}.json`;
  await page.route(file, (route) => route.abort());
  await page.goto('practice-lab.html');
  await openDoor(page);
  await expect(page.getByRole('alert')).toContainText(words.scenario.failed);
  await page.unroute(file);
  await page.getByRole('alert').getByRole('button').click();
  await expect(page.locator('[data-scenario] h2').first()).toBeVisible();
});

test('The guess of the two clocks is the same in the lesson and on the page of the analogy', async ({
  page,
}) => {
  await page.goto('doors-and-gardens.html');
  const clocks = page.locator('[data-part="clocks"]');
  await page.locator('.analogy').first().scrollIntoViewIfNeeded();
  await clocks.getByRole('button', { name: words.analogy.moreMonths }).click();
  await clocks.getByRole('button', { name: words.analogy.keepGuess }).click();
  const kept = (await readKept(page)).garden?.guesses['clocks']?.value;
  expect(kept).toBeGreaterThan(0);
  expect(new URL(page.url()).hash).toBe('');
  await page.goto('analogy.html');
  await expect(clocks).toContainText(fill(words.analogy.months, { n: kept ?? 0 }));
});

test('Rows in a lesson go into the dark and come back, and their state is kept', async ({
  page,
}) => {
  await page.goto('essentials.html');
  const rows = page.locator('[data-rows]');
  await rows.getByRole('button', { name: words.compare.lightOff }).click();
  const dark = rows.locator('td button').first();
  await dark.click();
  await rows.getByRole('button', { name: words.compare.knew, exact: true }).click();
  await expect(rows.getByText(fill(words.compare.recalled, { n: 1, all: 3 }))).toBeVisible();
  await rows.getByRole('button', { name: words.compare.lightOn }).click();
  await expect(rows.locator('td button')).toHaveCount(0);
  await page.reload();
  await rows.getByRole('button', { name: words.compare.lightOff }).click();
  await expect(rows.getByText(fill(words.compare.recalled, { n: 1, all: 3 }))).toBeVisible();
});

test('The course in ten minutes: what is answered there counts in the lessons', async ({
  page,
}) => {
  await page.goto('essentials.html');
  await page.locator('#check').scrollIntoViewIfNeeded();
  for (const id of ['Q13', 'Q16', 'Q8'])
    await page.locator(`#${id}`).getByRole('button', { name: /^A\b/ }).first().click();
  await expect(page.locator('main').getByText(/These are the essentials/)).toBeVisible();
  expect(Object.keys((await readKept(page)).items).sort()).toEqual(['Q13', 'Q16', 'Q8']);
  expect(Object.keys((await readKept(page)).lessons)).toEqual([]);
});
