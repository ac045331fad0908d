import { expect, test } from '@playwright/test';
import { keepSeed } from '#progress/progress.ts';
import { answeredLearner } from '../../support/content/answered-learner.ts';
import { words } from '../../support/content/course-content.ts';
import { lessonItems } from '../../support/content/real-items.ts';
import {
  all,
  answerAll,
  answerQuestion,
  nextOf,
  questionOf,
  readAsked,
} from '../../support/pages/final-check-page.ts';
import { openCheck, rowOf, wrongOf } from '../../support/pages/item-page.ts';
import { beginWith } from '../../support/pages/kept-progress.ts';
import { startTranscript } from '../../support/pages/transcript.ts';
import { fixChance } from '../../support/pages/translate-page.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';

test.beforeEach(({ page }) => fixChance(page));

test('The first question of a lesson, as it is heard', async ({ page }) => {
  const item = lessonItems('two-words')[0]!;
  const asked = page.locator(`#${item.id}`);
  await openCheck(page, 'two-words');
  await expect(asked.locator('[data-option] > button')).toHaveCount(3);
  const told = await startTranscript(page);
  await told.read('.check');
  await told.after('Says how sure', () => asked.getByLabel(words.check.certain).press('Space'));
  const optionOf = (id: string) => rowOf(asked, id).locator('button, summary');
  await told.after('Chooses an answer', async () => {
    await optionOf(wrongOf(item)).press('Enter');
    await expect(asked.getByText(words.check.yours)).toBeVisible();
  });
  await told.read(`#${item.id}`);
  await told.after('Asks for the other explanations', () =>
    asked.getByRole('button', { name: words.check.others }).press('Enter'),
  );
  await told.read(`#${item.id}`);
  await told.after('Tries again', async () => {
    await asked.getByRole('button', { name: words.check.again }).press('Enter');
    await expect(asked.getByText(words.check.retry)).toBeFocused();
  });
  await told.after('Chooses the best answer', async () => {
    await optionOf(item.key).press('Enter');
    await expect(asked.getByText(words.check.best, { exact: true })).toBeVisible();
  });
  expect(told.text()).toMatchSnapshot('lesson.txt');
});

test('The final check, from its first question to the result, as it is heard', async ({ page }) => {
  await page.goto('final-check.html');
  await waitForIslands(page);
  const told = await startTranscript(page);
  await told.read('main');
  await told.after('Starts', async () => {
    await page.getByRole('button', { name: words.final.start }).press('Enter');
    await readAsked(page, 0);
  });
  const item = await readAsked(page, 0);
  await told.read('main');
  await told.after('Presses an answer', () =>
    rowOf(questionOf(page), wrongOf(item)).locator('button').press('Enter'),
  );
  await told.after('Gives it', async () => {
    await page.getByRole('button', { name: words.check.give }).press('Enter');
    await expect(questionOf(page).getByText(words.check.yours)).toBeVisible();
  });
  await told.read('main');
  await told.after('Goes on', async () => {
    await page.getByRole('button', { name: words.final.next }).press('Enter');
    await readAsked(page, 1);
  });
  await answerAll(page, ({ key }) => key, { from: 1, to: all - 1 });
  const last = await readAsked(page, all - 1);
  await answerQuestion(page, last.key);
  await told.after('Answers all others, and asks for the result', async () => {
    await nextOf(page, all - 1).press('Enter');
    await expect(page.getByRole('heading', { name: words.final.passed })).toBeFocused();
  });
  await told.read('main');
  expect(told.text()).toMatchSnapshot('final.txt');
});

test('The page for practice, as it is heard', async ({ page }) => {
  await beginWith(page, keepSeed(answeredLearner, 5));
  await page.goto('practice.html');
  await waitForIslands(page);
  const told = await startTranscript(page);
  await told.read('main');
  expect(told.text()).toMatchSnapshot('practice.txt');
});
