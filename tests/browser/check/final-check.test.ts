import { expect, test } from '@playwright/test';
import { scoreFinalCheck } from '#features/check/model/score-final-check.ts';
import { fill } from '#ui/fill.ts';
import { course, words } from '../../support/content/course-content.ts';
import { bank } from '../../support/content/real-items.ts';
import {
  all,
  answerAll,
  answerQuestion,
  nextOf,
  questionOf,
  readAsked,
  readAttempts,
} from '../../support/pages/final-check-page.ts';
import { playScreens } from '../../support/pages/hands.ts';
import type { Hand } from '../../support/pages/hands.ts';
import {
  answer,
  expectAnswered,
  readOrder,
  rowOf,
  wrongOf,
} from '../../support/pages/item-page.ts';
import { blockStorage } from '../../support/pages/kept-progress.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

const runs: readonly { hand: Hand; screen: (typeof playScreens)[number] }[] = [
  { hand: 'mouse', screen: playScreens[0] },
  { hand: 'keyboard', screen: playScreens[1] },
  { hand: 'touch', screen: playScreens[2] },
];

test.describe('An attempt at the final check, from the start to the result', () => {
  test.use({ hasTouch: true });

  for (const { hand, screen } of runs) {
    test(`with ${hand} on ${screen.name}`, async ({ page }) => {
      const faults = watchPage(page, sites.root.address);
      await page.setViewportSize(screen);
      await page.goto('index.html');
      await page.getByRole('link', { name: words.final.testFirst }).click();
      const start = page.getByRole('button', { name: words.final.start });
      await (hand === 'touch' ? start.tap() : start.click());
      const asked = await answerAll(page, (item, n) => (n % 4 === 0 ? wrongOf(item) : item.key), {
        hand,
      });
      expect(new Set(asked).size).toBe(12);
      await expect(page.getByRole('heading', { name: words.final.notYet })).toBeFocused();
      const told = fill(words.final.score, { best: 9, all, share: 75 });
      await expect(page.getByText(told)).toBeVisible();
      await expect(page.getByText(told)).toBeInViewport();
      const [attempt, ...others] = await readAttempts(page);
      expect(others).toEqual([]);
      expect(attempt!.items).toEqual(asked.map(({ id }) => id));
      expect(attempt!.finishedAt).toBeGreaterThan(attempt!.startedAt);
      expect(faults).toEqual([]);
    });
  }
});

test('An answer can be changed until it is given; then it counts, and the explanations can be read', async ({
  page,
}) => {
  await page.goto('final-check.html');
  await page.getByRole('button', { name: words.final.start }).click();
  const item = await readAsked(page, 0);
  const question = questionOf(page);
  await expect(question.getByRole('heading')).toBeFocused();
  await expect(nextOf(page, 0)).toHaveCount(0);
  await question.getByLabel(words.check.certain).click();
  await expect(question.getByText(words.check.pressOnce)).toBeVisible();
  await answer(question, item.key);
  await expect(rowOf(question, item.key).getByRole('button')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(question.locator('.answer')).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.check.give })).toBeInViewport();
  expect((await readAttempts(page))[0]!.answers, 'nothing is given yet').toEqual({});
  await answerQuestion(page, wrongOf(item), 'keyboard');
  await expect(rowOf(question, wrongOf(item)).locator('summary')).toBeFocused();
  await expectAnswered(question, item, wrongOf(item), 'second');
  await expect(nextOf(page, 0)).toBeInViewport();
  await expect(question.getByRole('button', { name: words.check.again })).toHaveCount(0);
  await answer(question, item.key);
  await expect(rowOf(question, item.key)).toHaveAttribute('open');
  await expect(rowOf(question, wrongOf(item)).locator('summary')).toContainText(words.check.yours);
  const [attempt] = await readAttempts(page);
  expect(attempt!.answers).toMatchObject({
    [item.id]: { option: wrongOf(item), confidence: 'certain' },
  });
});

test('An attempt that was left in the middle goes on at the same question, in the same order', async ({
  page,
}) => {
  await page.goto('final-check.html');
  await page.getByRole('button', { name: words.final.start }).click();
  const first = await answerAll(page, ({ key }) => key, { to: 5 });
  const item = await readAsked(page, 5);
  const order = await readOrder(questionOf(page));
  await page.reload();
  await page.getByRole('button', { name: fill(words.final.resume, { n: 6 }) }).click();
  expect(await readAsked(page, 5)).toBe(item);
  expect(await readOrder(questionOf(page))).toBe(order);
  await page.goto('about.html');
  await page.goBack();
  const resume = page.getByRole('button', { name: fill(words.final.resume, { n: 6 }) });
  await resume.or(questionOf(page)).waitFor();
  if (await resume.isVisible()) await resume.click();
  const rest = await answerAll(page, wrongOf, { from: 5, to: 11 });
  const last = await readAsked(page, 11);
  await answerQuestion(page, last.key);
  await page.reload();
  await page.getByRole('button', { name: fill(words.final.resume, { n: 12 }) }).click();
  await expectAnswered(questionOf(page), last, last.key);
  await nextOf(page, 11).click();
  await expect(page.getByText(fill(words.final.score, { best: 6, all, share: 50 }))).toBeVisible();
  expect(new Set([...first, ...rest, last]).size).toBe(12);
});

test('The result says what stands and what is worth another look, with links that lead there', async ({
  page,
  request,
}) => {
  await page.goto('final-check.html');
  await page.getByRole('button', { name: words.final.start }).click();
  await answerAll(page, (item, n) => (n < 5 ? wrongOf(item) : item.key));
  const [attempt] = await readAttempts(page);
  const score = scoreFinalCheck(attempt!, bank, course.completion);
  expect(score.dimensions.map(({ learned }) => learned)).toContain(false);
  for (const { id, best, all: asked, learned } of [...score.dimensions, ...score.objectives]) {
    const row = page.locator(`[data-part="${id}"]`);
    await expect(row).toContainText(fill(words.final.part, { best, all: asked }));
    await expect(row).toContainText(learned ? words.final.learned : words.final.revisit);
    const [file, place] = ((await row.getByRole('link').getAttribute('href')) ?? '').split('#');
    const html = await (await request.get(file!)).text();
    expect(html).toContain(place === undefined ? '<h1' : `id="${place}"`);
  }
  await expect(page.locator('[data-part]')).toHaveCount(
    score.dimensions.length + score.objectives.length,
  );
});

test('The final check works where nothing can be kept', async ({ page }) => {
  const faults = watchPage(page, sites.root.address);
  await blockStorage(page);
  await page.goto('final-check.html');
  await page.getByRole('button', { name: words.final.start }).click();
  await answerAll(page, ({ key }) => key);
  await expect(page.getByRole('heading', { name: words.final.passed })).toBeVisible();
  expect(faults).toEqual([]);
});
