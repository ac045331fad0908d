import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { gatherAnswers } from '#features/check/model/gather-answers.ts';
import { pickItemsToRedo } from '#features/check/model/list-mistakes.ts';
import { measureMastery } from '#features/check/model/measure-mastery.ts';
import type { Mastery } from '#features/check/model/measure-mastery.ts';
import { layCards, rateRecall } from '#progress/dimensions.ts';
import { finishLesson } from '#progress/lessons.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { fill } from '#ui/fill.ts';
import { answeredLearner } from '../../support/content/answered-learner.ts';
import { course, dimensions, words } from '../../support/content/course-content.ts';
import { withRuns } from '../../support/content/played-runs.ts';
import { allItems } from '../../support/content/real-items.ts';
import { playScreens } from '../../support/pages/hands.ts';
import type { Hand } from '../../support/pages/hands.ts';
import { answer, expectAnswered, rowOf, wrongOf } from '../../support/pages/item-page.ts';
import { beginWith, blockStorage, readKept } from '../../support/pages/kept-progress.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

const hands: readonly Hand[] = ['mouse', 'keyboard', 'touch'];

test('Practice tells where a learner stands in each dimension and objective, in words', async ({
  page,
}) => {
  await beginWith(page, answeredLearner);
  await page.goto('practice.html');
  await expectMastery(page, answeredLearner);
  // Nothing is complete yet, so there is nothing to state.
  await expect(page.getByRole('heading', { name: words.launch.statement })).toHaveCount(0);
  const levels = await page
    .locator('[data-level]')
    .evaluateAll((parts) => parts.map((part) => part.getAttribute('data-level')));
  expect(new Set(levels)).toEqual(new Set(['not-begun', 'begun', 'stands']));
  for (const { id, name } of dimensions)
    await expect(page.locator(`[data-part="${id}"]`).getByRole('link', { name })).toHaveAttribute(
      'href',
      `comparison.html#${id}`,
    );
});

test.describe('“Redo my three” has exactly those, certain and wrong first', () => {
  test.use({ hasTouch: true });

  for (const [index, hand] of hands.entries()) {
    const screen = playScreens[index]!;
    test(`with ${hand} on ${screen.name}`, async ({ page }) => {
      const faults = watchPage(page, sites.root.address);
      await page.setViewportSize(screen);
      await beginWith(page, answeredLearner);
      await page.goto('practice.html');
      const three = pickItemsToRedo(allItems, gatherAnswers(answeredLearner));
      const redo = page.locator('[data-item]');
      await expect(redo.getByRole('heading', { level: 3 })).toHaveText(
        three.map(({ stem }) => stem),
      );
      await expect(redo.getByText(words.practice.wasCertain)).toHaveCount(2);
      await expect(redo.nth(2).getByText(words.practice.wasCertain)).toHaveCount(0);
      for (const [n, item] of three.entries()) {
        const option = n === 1 ? wrongOf(item) : item.key;
        await expect(redo.nth(n).locator('details[data-option][open]')).toHaveCount(0);
        await answer(redo.nth(n), option, hand);
        await expectAnswered(redo.nth(n), item, option, 'second');
      }
      // What was found stays on the screen until the next visit, and the pictures have grown.
      await expect(redo).toHaveCount(3);
      const now = await readKept(page);
      expect(now.attempts).toEqual(answeredLearner.attempts);
      await expectMastery(page, now);
      await page.reload();
      const left = pickItemsToRedo(allItems, gatherAnswers(now));
      expect(left[0]).toBe(three[1]);
      await expect(redo.getByRole('heading', { level: 3 })).toHaveText(
        left.map(({ stem }) => stem),
      );
      expect(faults).toEqual([]);
    });
  }
});

test('A learner who has answered nothing is told so, and has nothing to redo', async ({ page }) => {
  await page.goto('practice.html');
  await expect(page.getByText(words.practice.empty)).toBeVisible();
  await expect(page.getByText(words.practice.noMistakes)).toBeVisible();
  await expectMastery(page, emptyProgress);
  await expectDone(page, [0, 0, 0]);
});

test('What was missed in the table shows, and each line leads back to it', async ({ page }) => {
  const missed = dimensions.reduce(
    (before, { id }, n) =>
      rateRecall(before, { dimension: id, side: 'reach', rating: 'not-yet', at: n + 1 }),
    emptyProgress,
  );
  const { id } = dimensions[0]!;
  const place = `${dimensions[1]!.id}/roots`;
  const card = { dimension: id, side: 'roots', place, verdict: 'misplaced' } as const;
  await beginWith(page, layCards(missed, [card], 99));
  await page.goto('practice.html');
  for (const one of dimensions) {
    const part = page.locator(`[data-part="${one.id}"]`);
    await expect(part).toContainText(words.practice.inTable);
    const recalled = fill(words.practice.recalled, { recalled: 0, partly: 0, notYet: 1 });
    await expect(part.getByRole('link', { name: recalled })).toHaveAttribute(
      'href',
      'comparison.html#recall',
    );
  }
  const sorted = page.getByRole('link', { name: fill(words.practice.sorted, { sorted: 0 }) });
  await expect(sorted).toHaveCount(1);
  await sorted.click();
  await expect(page.locator(`[data-place="${place}"]`)).toContainText(words.compare.misplaced);
});

test('The list of what the course requires counts what is done, up to the whole course', async ({
  page,
}) => {
  await beginWith(page, mergeProgress(answeredLearner, withRuns('agency', 'ABCAB')));
  await page.goto('practice.html');
  await expectDone(page, [1, 1, 0]);
  await expect(page.getByText(words.practice.notComplete)).toBeVisible();
});

test('After completion everything stays open, and answers change no score', async ({ page }) => {
  const finished = course.lessons.reduce((all, id) => finishLesson(all, id, 9), answeredLearner);
  const { '1000000-1': attempt } = answeredLearner.attempts!;
  const best = Object.fromEntries(
    attempt!.items.map((id, at) => [
      id,
      { option: allItems.find((item) => item.id === id)!.key, at: at + 1 },
    ]),
  );
  const complete: Progress = {
    ...mergeProgress(finished, withRuns('startup', 'BCABA')),
    attempts: { passed: { ...attempt!, answers: best } },
  };
  await beginWith(page, complete);
  await page.goto('practice.html');
  await expect(page.getByText(words.practice.isComplete)).toBeVisible();
  await expectDone(page, [7, 1, 1]);
  const first = page.locator('[data-item]').first();
  const { id, key } = pickItemsToRedo(allItems, gatherAnswers(complete))[0]!;
  await answer(first, key);
  await expect(rowOf(first, key)).toHaveAttribute('open');
  await expectDone(page, [7, 1, 1]);
  const kept = await readKept(page);
  expect(kept.items[id]!.chosen.length).toBeGreaterThan(1);
  expect(kept.attempts).toEqual(complete.attempts);
  for (const address of [...course.lessons.map((one) => `${one}.html#check`), 'final-check.html'])
    await expect(page.getByRole('main').locator(`a[href="${address}"]`)).toBeVisible();
});

test('Practice opens where nothing can be kept', async ({ page }) => {
  const faults = watchPage(page, sites.root.address);
  await blockStorage(page);
  await page.goto('practice.html');
  await expect(page.getByText(words.practice.empty)).toBeVisible();
  expect(faults).toEqual([]);
});

async function expectMastery(page: Page, progress: Progress): Promise<void> {
  const { mastery } = course.completion;
  const measured = measureMastery(allItems, gatherAnswers(progress), mastery);
  const parts = [...measured.dimensions, ...measured.objectives];
  await expect(page.locator('[data-part]')).toHaveCount(parts.length);
  for (const part of parts) {
    const row = page.locator(`[data-part="${part.id}"]`);
    await expect(row).toContainText(nameLevel(part));
    const { bestByNow: best, answered } = part;
    if (answered > 0)
      await expect(row).toContainText(fill(words.practice.answered, { best, answered }));
  }
}

function nameLevel({ level }: Mastery): string {
  const { notBegun, begun, learned } = words.practice;
  return { 'not-begun': notBegun, begun, stands: learned }[level];
}

/** How many lessons, scenarios and final checks of the required ones are done. */
async function expectDone(page: Page, done: readonly [number, number, number]): Promise<void> {
  const all = [course.lessons.length, 1, 1];
  const { allLessons, oneScenario, finalCheck } = words.practice;
  for (const [index, name] of [allLessons, oneScenario, finalCheck].entries())
    await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText(
      fill(words.practice.complete, { done: done[index]!, all: all[index]! }),
    );
}
