import { expect, test } from '@playwright/test';
import { ownWordsKey } from '#progress/device/own-words.ts';
import { daysLater, finishedLearner } from '../../support/content/review-learner.ts';
import { open, stepOf } from '../../support/pages/gain-page.ts';
import { beginWith } from '../../support/pages/kept-progress.ts';
import { startTranscript } from '../../support/pages/transcript.ts';

test('The second ratings, as they are heard, by keyboard alone', async ({ page }) => {
  await page.addInitScript(
    ([key, text]) => {
      // Once: what is kept later stays.
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [
      ownWordsKey,
      JSON.stringify({
        v: 1,
        texts: { 'gain/before-open': { text: '4', at: daysLater(-20).getTime() } },
      }),
    ] as const,
  );
  await beginWith(page, finishedLearner);
  await page.clock.setFixedTime(daysLater(0));
  await page.goto('final-check.html');
  await expect(stepOf(page, open, 0)).toBeVisible();
  const told = await startTranscript(page);
  await told.after('Comes to the first row', () => stepOf(page, open, 0).focus());
  await told.after('Chooses the lowest step', () => page.keyboard.press('Space'));
  await told.after('Goes one step on', () => page.keyboard.press('ArrowRight'));
  await told.after('Comes to the second row', () => page.keyboard.press('Tab'));
  await told.after('Chooses, where there was no first rating', () => page.keyboard.press('Space'));
  await page.reload();
  await expect(stepOf(page, open, 1)).toBeChecked();
  const later = await startTranscript(page);
  await later.read('[aria-labelledby="gain"]');
  expect(`${told.text()}\n> Comes back\n\n${later.text()}`).toMatchSnapshot('gain.txt');
});
