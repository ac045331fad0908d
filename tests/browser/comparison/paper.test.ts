import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { listCards } from '#features/comparison/model/card.ts';
import { fill } from '#ui/fill.ts';
import { comparison, words } from '../../support/pages/comparison-page.ts';
import { readPdf } from '../../support/pages/read-pdf.ts';

const { rows, title } = comparison;
const texts = rows.flatMap(({ roots, reach }) => [roots.text, reach.text]);
const squeeze = (text: string) => text.replace(/\s/g, '');

test.beforeEach(async ({ page }) => {
  // The dialogue of the browser would stop the test.
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto('comparison.html');
});

for (const format of ['A4', 'Letter']) {
  test(`The filled table is one page of ${format}`, async ({ page }) => {
    const { text, pages } = await print(page, words.printFilled, format);
    expect(pages).toBe(1);
    for (const { name, question } of rows) expect(text).toContain(squeeze(name + question));
    for (const one of texts) expect(text.split(squeeze(one))).toHaveLength(2);
    expect(text).not.toContain(squeeze(words.fold));
  });

  test(`The blank worksheet is one page of ${format}, and the answers are another`, async ({
    page,
  }) => {
    const { text, pages } = await print(page, words.printBlank, format);
    expect(pages).toBe(2);
    const answers = squeeze(fill(words.answers, { title }));
    const [sheet = '', solved = ''] = text.split(answers);
    expect(sheet).toContain(squeeze(fill(words.worksheet, { title })));
    expect(sheet).toContain(squeeze(words.fold));
    // The statements stand under the fold, numbered, and nowhere in the table.
    const [table = '', bank = ''] = sheet.split(squeeze(words.fold));
    const cards = listCards(rows.map((row) => ({ ...row, why: '' })));
    for (const [n, card] of cards.entries()) {
      expect(table).not.toContain(squeeze(card.text));
      expect(bank).toContain(squeeze(`${n + 1}.${card.text}`));
      expect(solved).toContain(squeeze(`${n + 1} ${card.text}`));
    }
    for (const { name } of rows) expect(table).toContain(squeeze(name));
  });
}

test('After printing, the page is as before', async ({ page }) => {
  const parts = await page.locator('body > *').count();
  await page.getByRole('button', { name: words.printFilled }).click();
  await expect(page.locator('html')).toHaveAttribute('data-print', 'worksheet');
  await expect(page.locator('body > *')).toHaveCount(parts + 1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('html')).not.toHaveAttribute('data-print');
  await expect(page.locator('body > *')).toHaveCount(parts);
  await expect(page.getByRole('table')).toBeVisible();
});

test('Printed as it stands, the table is readable and without what can only be pressed', async ({
  page,
}) => {
  const text = readPdf(await page.pdf({ tagged: false }));
  for (const one of texts) expect(text).toContain(squeeze(one));
  for (const one of [words.printBlank, words.filter, words.recall])
    expect(text).not.toContain(squeeze(one));
});

test('A round of recall on paper has empty cells', async ({ page }) => {
  await page.goto('comparison.html#recall');
  await expect(page.getByText(words.turnOn)).toBeVisible();
  const text = readPdf(await page.pdf({ tagged: false }));
  for (const { roots, reach } of rows) {
    expect(text).toContain(squeeze(roots.text));
    expect(text).not.toContain(squeeze(reach.text));
  }
});

async function print(page: Page, button: string, format: string) {
  await page.getByRole('button', { name: button }).click();
  await expect(page.locator('html')).toHaveAttribute('data-print', 'worksheet');
  const pdf = await page.pdf({ format, tagged: false });
  return { text: readPdf(pdf), pages: pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length };
}
