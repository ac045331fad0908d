import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { ownWordsKey } from '#progress/device/own-words.ts';
import { fill } from '#ui/fill.ts';
import { gain, words as all } from '../../support/content/course-content.ts';
import { daysLater, finishedLearner } from '../../support/content/review-learner.ts';
import { choose, deepen, open, stepOf, unfold } from '../../support/pages/gain-page.ts';
import { holdScripts } from '../../support/pages/hold-scripts.ts';
import { beginWith } from '../../support/pages/kept-progress.ts';
import { takeFile } from '../../support/pages/plan-page.ts';

const { statements, steps, words } = gain;
/** What the device keeps of the ratings, by name. */
async function readRatings(page: Page): Promise<Record<string, string>> {
  const text = await page.evaluate((key) => localStorage.getItem(key), ownWordsKey);
  const { texts = {} } = JSON.parse(text ?? '{}') as {
    texts?: Record<string, { readonly text: string }>;
  };
  return Object.fromEntries(Object.entries(texts).map(([name, one]) => [name, one.text]));
}

test('Who rates before lesson 1 finds it again at the end, once the second rating is given', async ({
  page,
}) => {
  await page.clock.setFixedTime(daysLater(-20));
  await page.goto('two-words.html');
  await unfold(page);
  await stepOf(page, open, 1).check();
  await stepOf(page, deepen, 3).check();
  // Until the end, the first rating can be changed.
  await stepOf(page, choose, 0).check();
  await stepOf(page, choose, 2).check();
  await page.clock.setFixedTime(daysLater(0));
  await beginWith(page, finishedLearner);
  await page.evaluate(() => {
    localStorage.removeItem('roots-and-reach:progress');
  });
  await page.goto('final-check.html');
  const part = page.getByRole('region', { name: words.after });
  const was = /Before, on (February 28, 2026|28 February 2026)/;
  await expect(part).toContainText(words.afterLead);
  await expect(part.getByText(was)).toHaveCount(0);
  await stepOf(page, open, 3).check();
  await expect(part.getByText(was)).toHaveText([/A little sure/]);
  await expect(part.getByText(words.isRating)).toHaveCount(0);
  await stepOf(page, deepen, 1).check();
  await stepOf(page, choose, 2).check();
  await expect(part.getByText(was)).toHaveText([/A little sure/, /: Sure/, /Fairly sure/]);
  await expect(part.getByRole('listitem')).toHaveText([
    words.isRating,
    words.lower,
    words.same,
    words.higher,
  ]);
  await page.reload();
  await expect(stepOf(page, deepen, 1)).toBeChecked();
});

test('Who rated nothing before is told so, and a late first rating is named as late', async ({
  page,
}) => {
  await page.clock.setFixedTime(daysLater(1));
  await beginWith(page, finishedLearner);
  await page.goto('final-check.html');
  await stepOf(page, open, 4).check();
  const part = page.getByRole('region', { name: words.after });
  await expect(part).toContainText(words.wasNot);
  await page.goto('two-words.html');
  await unfold(page);
  await stepOf(page, open, 4).check();
  await page.goto('final-check.html');
  await stepOf(page, deepen, 4).check();
  await stepOf(page, choose, 4).check();
  await expect(part).toContainText(words.ratingsLate);
});

test('Nobody has to rate: lesson 1 and the final check begin without it', async ({ page }) => {
  await page.goto('two-words.html');
  await expect(stepOf(page, open, 0)).toBeHidden();
  await page.goto('final-check.html');
  await expect(page.locator('summary', { hasText: words.before })).toBeVisible();
  await expect(stepOf(page, open, 0)).toBeHidden();
  await page.getByRole('button', { name: all.final.start }).click();
  await expect(page.getByText(fill(all.final.question, { n: 1, all: 12 }))).toBeVisible();
  await expect(page.locator('summary', { hasText: words.before })).toHaveCount(0);
  expect(await readRatings(page)).toEqual({});
});

test('A press before the script came counts', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('two-words.html', { waitUntil: 'commit' });
  await unfold(page);
  await stepOf(page, deepen, 4).check();
  release();
  await expect.poll(() => readRatings(page)).toEqual({ 'gain/before-deepen': '5' });
  await expect(stepOf(page, deepen, 4)).toBeChecked();
});

test('Two tabs share the ratings, a file takes them along, and to delete all deletes them', async ({
  page,
  context,
}) => {
  await page.goto('two-words.html');
  await unfold(page);
  await stepOf(page, open, 2).check();
  const other = await context.newPage();
  await other.goto('two-words.html');
  await unfold(other);
  await expect(stepOf(other, open, 2)).toBeChecked();
  await stepOf(other, choose, 0).check();
  await expect(stepOf(page, choose, 0)).toBeChecked();
  await other.close();
  await page.goto('progress.html');
  const { text } = await takeFile(page, page.getByRole('button', { name: all.progress.export }));
  expect(text).toContain('gain/before-choose');
  await page.getByRole('button', { name: all.progress.delete, exact: true }).click();
  await page.getByRole('button', { name: all.progress.deleteSure }).click();
  await expect(page.getByRole('main').getByText(all.progress.deleted)).toBeVisible();
  expect(await readRatings(page)).toEqual({});
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect
    .poll(() => readRatings(page))
    .toEqual({
      ...{ 'gain/before-open': '3', 'gain/before-choose': '1' },
    });
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('lesson 1 has the rows, and the final check has both for paper', async ({ page }) => {
    await page.goto('two-words.html');
    await unfold(page);
    for (const statement of statements) await stepOf(page, statement, 2).check();
    await page.goto('final-check.html');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: words.paperAfter })).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(2 * statements.length * steps.length);
  });
});
