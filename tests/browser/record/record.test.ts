import { expect } from '@playwright/test';
import { answeredLearner } from '../../support/content/answered-learner.ts';
import { busyLearner } from '../../support/content/busy-learner.ts';
import { course, gain } from '../../support/content/course-content.ts';
import { courseAddress, pageWith } from '../../support/pages/embedding-page.ts';
import { beginWithPlan } from '../../support/pages/full-plan.ts';
import { beginWith, blockStorage } from '../../support/pages/kept-progress.ts';
import { listenTo } from '../../support/pages/listen-to.ts';
import { expectNothingWider } from '../../support/pages/nothing-wider.ts';
import { readPdf } from '../../support/pages/read-pdf.ts';
import {
  checkCode,
  figureOf,
  openOtherCode,
  openRecord,
  openWholeRecord,
  words,
} from '../../support/pages/record-page.ts';
import { test } from '../../support/serve/serve-host.ts';

const squeeze = (text: string) => text.replace(/\s/g, '');

test('The record shows dates, time, what was done and each objective, and its code fits', async ({
  page,
}) => {
  await beginWith(page, busyLearner());
  await beginWithPlan(page);
  const code = await openRecord(page);
  await expect(figureOf(page, 'first')).toHaveText(/September \d+, 2026/);
  await expect(figureOf(page, 'time')).toHaveText(/about \d{2,3} minutes/);
  await expect(figureOf(page, 'lessons')).toHaveText('7 of 7');
  await expect(figureOf(page, 'scenarios')).toHaveText('3 of 3');
  await expect(figureOf(page, 'finalCheck')).toHaveText(/\d+ %/);
  await expect(figureOf(page, 'planned')).toContainText('8 of 8');
  await expect(figureOf(page, 'O6')).toContainText(words.sheet.stands);
  await expect(figureOf(page, 'O6')).toHaveAttribute('data-level', 'stands');
  for (const { text } of course.objectives)
    await expect(page.locator('[data-sheet]').getByText(text)).toBeVisible();
  await checkCode(page, code.toLowerCase().replaceAll('-', ' '));
  await expect(page.locator('[data-said]')).toHaveText(words.check.fits);
  await expect(page.locator('[data-other]')).toBeHidden();
});

test('Before and after stand on the record, and can be left off the paper', async ({ page }) => {
  await openWholeRecord(page);
  const part = page.locator('[data-gain]');
  await expect(part.getByRole('row', { name: gain.statements[0]!.text })).toContainText(
    /Fairly sure\s*A little sure/,
  );
  await expect(part).toContainText(/50 %, on (February 1, 2026|1 February 2026)/);
  await expect(part).toContainText(/83 %, on (February 21, 2026|21 February 2026)/);
  await page.getByLabel(words.gain.print).uncheck();
  await page.emulateMedia({ media: 'print' });
  await expect(part).toBeHidden();
});

test('A slip in a code is found, and the code of another record shows what it stands for', async ({
  page,
}) => {
  await openOtherCode(page);
  // One lesson and one final check: there is nothing to put side by side.
  await expect(page.locator('[data-gain]')).toBeHidden();
  const said = page.locator('[data-said]');
  await expect(said).toHaveText(words.check.other);
  const other = page.locator('[data-other]');
  await expect(other.locator('[data-figure="finalCheck"]')).toContainText('92 %');
  await expect(other.locator('[data-figure="printed"]')).toHaveText('March 9, 2027');
  const code = await page.locator('[data-code]').innerText();
  await checkCode(page, code.slice(1, 2) + code.slice(0, 1) + code.slice(2));
  await expect(said).toHaveText(words.check.wrong);
  await expect(other).toBeHidden();
  await checkCode(page, code.slice(2));
  await expect(said).toContainText('This one has 18');
  await page.getByLabel(words.check.label).fill('');
  await expect(said).toBeEmpty();
  await page.getByRole('button', { name: words.check.button }).click();
  await expect(said).toHaveText(words.check.empty);
  await expect(page.getByLabel(words.check.label)).toBeFocused();
});

test('The name is typed for the paper: it is kept nowhere and sent to nobody', async ({
  page,
  context,
}) => {
  const { sent } = await listenTo(context);
  await beginWith(page, answeredLearner);
  await openRecord(page);
  const name = page.getByLabel(words.sheet.name, { exact: true });
  await expect(name).toHaveAttribute('autocomplete', 'name');
  await name.fill('Zanzibar Pelican');
  expect(readPdf(await page.pdf({ tagged: false }))).toContain('ZanzibarPelican');
  await page.getByLabel(words.check.label).press('Enter');
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const texts = await Promise.all(
      databases.map(
        ({ name: database = '' }) =>
          new Promise((resolve) => {
            indexedDB.open(database).onsuccess = ({ target }) => {
              const { result } = target as IDBOpenDBRequest;
              const [store] = result.objectStoreNames;
              if (store === undefined) resolve([]);
              else
                result.transaction(store).objectStore(store).getAll().onsuccess = (event) => {
                  resolve((event.target as IDBRequest).result);
                };
            };
          }),
      ),
    );
    return JSON.stringify([localStorage, sessionStorage, texts, location.href]);
  });
  expect(kept).toContain('two-words');
  expect(kept).not.toContain('Pelican');
  await page.goto('index.html');
  await page.goBack();
  await expect(page.locator('[data-code]')).not.toBeEmpty();
  await expect(name).toHaveValue('');
  expect(sent.length).toBeGreaterThan(3);
  expect(sent.filter((one) => /pelican/i.test(decodeURIComponent(one)))).toEqual([]);
});

for (const format of ['A4', 'Letter'])
  test(`A full record prints on one page of ${format}, with the code and without the page around`, async ({
    page,
  }) => {
    await openWholeRecord(page);
    const code = await page.locator('[data-code]').innerText();
    await page.getByLabel(words.sheet.name, { exact: true }).fill('W'.repeat(60));
    const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
    const pdf = await page.pdf({ format, tagged: false, margin });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    const text = readPdf(pdf);
    for (const part of [
      words.gain.title,
      course.title,
      code,
      words.proof.text,
      course.objectives.at(-1)!.text,
    ])
      expect(text).toContain(squeeze(part));
    for (const part of [words.gain.print, words.check.title, words.print, words.sheet.nameHint])
      expect(text).not.toContain(squeeze(part));
  });

test('Before the first answer there is nothing to record, and a code can be checked all the same', async ({
  page,
}) => {
  await page.goto('record.html');
  await expect(page.getByText(words.empty)).toBeVisible();
  await expect(page.locator('[data-sheet]')).toBeHidden();
  await expect(page.getByRole('link', { name: words.start })).toBeVisible();
  await checkCode(page, 'ABCD');
  await expect(page.locator('[data-said]')).toContainText('This one has 4');
});

test('Where nothing is kept, the page says that there is nothing to record', async ({ page }) => {
  await blockStorage(page);
  await page.goto('record.html');
  await expect(page.getByText(words.empty)).toBeVisible();
});

test('A record that does not come over the line says so', async ({ page }) => {
  await page.route('**/record.json', (route) => route.abort());
  await page.goto('record.html');
  await expect(page.getByText(words.failed)).toBeVisible();
});

test('A frame that may not print gets the record as text', async ({ page, host }) => {
  await beginWith(page, answeredLearner);
  const frame = `<iframe title="Course" width="900" height="900" src="${courseAddress}record.html" sandbox="allow-scripts allow-same-origin"></iframe>`;
  await page.goto(host.show(pageWith(frame)));
  const inside = page.frameLocator('iframe');
  await inside.locator('[data-print]').click();
  await expect(inside.locator('.blocked')).toContainText(words.noPrinting);
  const code = await inside.locator('[data-code]').innerText();
  await expect(inside.locator('.blocked textarea')).toHaveValue(new RegExp(code));
});

test('No part of a filled record is wider than the screen', async ({ page }) => {
  await openOtherCode(page);
  await expectNothingWider(page);
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the record is a form on paper: every figure has a line to write on', async ({ page }) => {
    await page.goto('record.html');
    await expect(page.locator('main noscript p')).toHaveText(words.noScript);
    const lines = page.locator('[data-sheet] [data-text]').filter({ visible: true });
    await expect(lines).toHaveCount(7 + course.objectives.length + 2 * gain.statements.length + 2);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByText(words.proof.text)).toBeVisible();
  });
});
