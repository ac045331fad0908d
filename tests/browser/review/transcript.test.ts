import { expect, test } from '@playwright/test';
import { daysLater, finishedLearner, review } from '../../support/content/review-learner.ts';
import { beginWith } from '../../support/pages/kept-progress.ts';
import { startTranscript } from '../../support/pages/transcript.ts';

test('A review card, as it is heard: first asked, then turned, then judged', async ({ page }) => {
  const { words } = review;
  const press = (name: string) =>
    page.getByRole('main').getByRole('button', { name, exact: true }).press('Enter');
  await beginWith(page, finishedLearner);
  await page.clock.setFixedTime(daysLater(1));
  await page.goto('review.html');
  await expect(page.getByRole('main').getByRole('button', { name: words.begin })).toBeVisible();
  const told = await startTranscript(page);
  await told.read('astro-island');
  await told.after('Begins', () => press(words.begin));
  await told.after('Turns the card', () => press(words.turn));
  await told.after('Was right in part', async () => {
    await press(words.partly);
    await expect(page.locator('[data-announcer]')).not.toBeEmpty();
  });
  await told.after('Goes on', () => press(words.next));
  expect(told.text()).toMatchSnapshot('review.txt');
});
