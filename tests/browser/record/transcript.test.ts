import { expect, test } from '@playwright/test';
import { answeredLearner } from '../../support/content/answered-learner.ts';
import { beginWith } from '../../support/pages/kept-progress.ts';
import { checkCode, openRecord, otherCode, words } from '../../support/pages/record-page.ts';
import { startTranscript } from '../../support/pages/transcript.ts';

test('The record and a code, as they are heard, by keyboard alone', async ({ page }) => {
  await beginWith(page, answeredLearner);
  await page.clock.setFixedTime(new Date('2027-03-09T12:00:00Z'));
  const code = await openRecord(page);
  const told = await startTranscript(page);
  await told.read('main');
  await page.getByLabel(words.sheet.name, { exact: true }).focus();
  await told.after('Tab', () => page.keyboard.press('Tab'));
  await expect(page.getByRole('button', { name: words.print })).toBeFocused();
  await told.after('Tab', () => page.keyboard.press('Tab'));
  await expect(page.getByLabel(words.check.label)).toBeFocused();
  await told.after('Checks the code', () => checkCode(page, code));
  await told.after('Checks it with a slip', () => checkCode(page, `A${code.slice(1)}`));
  await told.after('Checks another code', () => checkCode(page, otherCode));
  await told.read('[data-other]');
  expect(told.text()).toMatchSnapshot('record.txt');
});
