import { expect, test } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { words } from '../../support/content/course-content.ts';
import { activityOf } from '../../support/content/real-activities.ts';
import { boardOf, getReady, keptOf, seen, withAnswers } from '../../support/pages/activity-page.ts';
import { holdScripts } from '../../support/pages/hold-scripts.ts';
import { beginWith } from '../../support/pages/kept-progress.ts';
import { listShifts, watchShifts } from '../../support/pages/watch-shifts.ts';

const vote = activityOf('vote', 'better-network');
const [answer, other] = vote.options;
const phone = { width: 390, height: 844 };
const portal = { width: 714, height: 666 };

test('One screen says what this is and asks the first question, answers and all', async ({
  page,
}) => {
  for (const viewport of [{ width: 1280, height: 800 }, phone]) {
    await page.setViewportSize(viewport);
    await page.goto('index.html');
    const board = await getReady(page, vote.id);
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await expect(page.locator('h1')).toBeInViewport({ ratio: 1 });
    for (const { text } of vote.options)
      await expect(board.getByRole('button', { name: text })).toBeInViewport({ ratio: 1 });
  }
});

test('The first answer begins the course, and the lesson shows it', async ({ page }) => {
  await page.goto('index.html');
  const board = await getReady(page, vote.id);
  await expect(seen(board, answer!.sees)).toHaveCount(0);
  for (const { text } of vote.scenes) await expect(seen(board, text)).toHaveCount(1);
  await board.getByRole('button', { name: answer!.text }).press('Enter');
  await expect(board.locator('[data-own] > summary')).toBeFocused();
  await expect(seen(board, answer!.sees)).toBeVisible();
  await expect(seen(board, vote.together)).toBeVisible();
  expect(await keptOf(page, vote.id)).toEqual({ answers: { vote: answer!.id }, isDone: true });
  // The way on says that the course has begun.
  const way = page.locator('[data-continue]');
  await expect(way).not.toHaveText(words.landing.start);
  await way.click();
  await expect(page).toHaveURL(new RegExp(`/${vote.page}$`));
  const own = (await getReady(page, vote.id)).locator('[data-own]');
  await expect(own).toContainText(answer!.text);
});

for (const viewport of [phone, portal])
  test(`Where there is one column, the ways on stand below the answer: ${String(viewport.width)} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    for (const [name, to] of [
      [fill(words.vote.goOn, { n: 1 }), vote.page],
      [/./, 'essentials.html'],
    ] as const) {
      await page.goto('index.html');
      const board = await getReady(page, vote.id);
      const ways = board.locator('[data-ways]').getByRole('link');
      if (name instanceof RegExp) {
        // It was answered before: only whoever asks for it sees the answer again.
        await expect(ways).toHaveCount(0);
        await board.getByRole('button', { name: words.vote.change }).click();
      }
      await board.getByRole('button', { name: answer!.text }).click();
      await expect(page.locator('[data-continue]')).toBeHidden();
      await expect(ways).toHaveCount(2);
      await ways.filter({ hasText: name }).last().click();
      await expect(page).toHaveURL(new RegExp(`/${to}$`));
    }
  });

for (const viewport of [phone, { width: 1280, height: 1400 }])
  test(`Who comes back finds the answer marked, and nothing moves: ${String(viewport.width)} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await beginWith(page, withAnswers(vote.id, { vote: other!.id }, true));
    await watchShifts(page);
    await page.goto('index.html');
    const own = boardOf(page, vote.id).locator('[data-own]');
    await expect(own).toContainText(other!.text);
    await expect(own).toContainText(words.vote.yours);
    await expect(own).not.toHaveAttribute('open');
    await page.waitForLoadState('networkidle');
    expect(await listShifts(page)).toEqual([]);
    await own.locator('summary').click();
    await expect(seen(own, other!.sees)).toBeVisible();
  });

test('What was pressed before the script came is the answer, and stays open', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('index.html', { waitUntil: 'commit' });
  const board = boardOf(page, vote.id);
  await board.locator('summary').filter({ hasText: answer!.text }).click();
  await expect(seen(board, answer!.sees)).toBeVisible();
  release();
  await expect(board.locator('[data-own][open]')).toContainText(answer!.text);
  expect(await keptOf(page, vote.id)).toEqual({ answers: { vote: answer!.id }, isDone: true });
});
