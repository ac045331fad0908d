import { expect, test } from '@playwright/test';
import { busyLearner } from '../../support/content/busy-learner.ts';
import { words } from '../../support/content/course-content.ts';
import { beginWith } from '../../support/pages/kept-progress.ts';
import { passFinalCheck } from '../../support/pages/pass-final-check.ts';

test('Whoever has completed the course can copy a statement of it', async ({ page }) => {
  const { statement, copy, copied, yes } = words.launch;
  await beginWith(page, passFinalCheck(busyLearner()));
  await page.goto('practice.html');
  await expect(page.getByRole('heading', { name: statement })).toBeVisible();
  const paper = page.locator('pre');
  await expect(paper).toContainText(`Completed: ${yes}`);
  await expect(paper).toContainText(/best answers: (8|9|10)\d* %/);
  await page.context().grantPermissions(['clipboard-write', 'clipboard-read']);
  await page.getByRole('button', { name: copy, exact: true }).click();
  await expect(page.getByRole('main').getByText(copied, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await paper.textContent());
});
