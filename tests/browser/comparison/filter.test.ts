import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { words as allWords } from '../../support/content/course-content.ts';
import { comparison, words } from '../../support/pages/comparison-page.ts';
import { readTables } from '../../support/pages/read-tables.ts';

const { rows } = comparison;

test.describe('Finding rows', () => {
  test('by a need, by a word, and all again', async ({ page }) => {
    await page.goto('comparison.html');
    await page.getByText(words.filter, { exact: true }).click();
    for (const { id } of comparison.needs) {
      await page.getByLabel(words.need).selectOption(id);
      const fitting = rows.filter(({ needs }) => needs.includes(id));
      await expect.poll(() => readRows(page)).toEqual(fitting.map((row) => row.name));
      await expect(page.getByRole('status')).toHaveText(
        fill(words.shown, { n: fitting.length, all: rows.length }),
      );
      await expect(page).toHaveURL(new RegExp(`#read&need=${id}$`));
    }
    await page.getByRole('button', { name: words.showAll }).click();
    await expect(page.getByLabel(words.need)).toBeFocused();
    await page.getByLabel(words.find).pressSequentially('linkedin ');
    await expect.poll(() => readRows(page)).toEqual(rowsWith('linkedin'));
    await page.getByLabel(words.find).fill('xyz');
    await expect(page.getByRole('main').getByText(words.noneFit)).toBeVisible();
    await page.getByRole('button', { name: words.showAll }).click();
    await expect.poll(() => readRows(page)).toHaveLength(rows.length);
    await expect(page).toHaveURL(/#read$/);
  });

  test('by a word that only the examples, the misreading, or a need of a row holds', async ({
    page,
  }) => {
    await page.goto('comparison.html');
    await page.getByText(words.filter, { exact: true }).click();
    const common = comparison.needs[0]!.text.toLowerCase();
    for (const word of ['contract', 'conflict', 'lunch', common]) {
      expect(rowsWith(word).length).toBeGreaterThan(0);
      expect(rowsWith(word).length).toBeLessThan(rows.length);
      await page.getByLabel(words.find).fill(word);
      await expect.poll(() => readRows(page), word).toEqual(rowsWith(word));
    }
    // Labels that every dimension has are not searched.
    await page.getByLabel(words.find).fill(allWords.comparison.misreading);
    await expect(page.getByRole('main').getByText(words.noneFit)).toBeVisible();
  });

  test('in another order, headers and reading order stay right', async ({ page }) => {
    await page.goto('comparison.html#read&order=name');
    const byName = rows.map(({ name }) => name).sort();
    await expect.poll(() => readRows(page)).toEqual(byName);
    const [table] = await readTables(page);
    expect(table!.rows[0]?.[0]).toBe(`columnheader ${comparison.rowHeading}`);
    expect(table!.rows.slice(1).map((row) => row[0])).toEqual(
      byName.map((name) => `rowheader ${name}`),
    );
    // The visual order is the reading order.
    const tops = await page
      .locator('[data-row]')
      .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    await expect(page.getByLabel(words.order)).toHaveValue('name');
    await page.getByLabel(words.order).selectOption('distance');
    const gap = ({ line }: (typeof rows)[number]) => Math.abs(line.roots - line.reach);
    const byDistance = rows.toSorted((a, b) => gap(b) - gap(a)).map(({ name }) => name);
    await expect.poll(() => readRows(page)).toEqual(byDistance);
    await page.reload();
    await expect.poll(() => readRows(page)).toEqual(byDistance);
  });
});

test('What was chosen before the script arrived is kept', async ({ page }) => {
  let release = (): void => undefined;
  const arrived = new Promise<void>((arrive) => (release = arrive));
  await page.route('**/start-comparison*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('comparison.html');
  await page.getByText(words.filter, { exact: true }).click();
  await page.getByLabel(words.need).selectOption('online');
  release();
  const fitting = rows.filter(({ needs }) => needs.includes('online'));
  await expect(page.locator('[data-row]').filter({ visible: true })).toHaveCount(fitting.length);
  await expect(page.getByLabel(words.need)).toHaveValue('online');
});

/** The names of the rows that hold a word anywhere in what their author wrote, or in their needs. */
function rowsWith(word: string): string[] {
  return rows
    .filter(({ name, question, roots, reach, examples, mixed, misreading, returns, needs }) => {
      const fields = Object.values(examples).flatMap((pair) => Object.values(pair));
      const sides = [roots, reach].flatMap(({ text, why }) => [text, why]);
      const notes = [mixed.text, misreading.wrong, misreading.better, returns.text];
      const wanted = comparison.needs.filter(({ id }) => needs.includes(id));
      return [
        name,
        question,
        ...sides,
        ...fields,
        ...notes,
        ...wanted.map(({ text }) => text),
      ].some((text) => text.toLowerCase().includes(word));
    })
    .map(({ name }) => name);
}

/** The names of the rows on the screen, in the order of the document. */
async function readRows(page: Page): Promise<string[]> {
  return page.locator('[data-row] th').filter({ visible: true }).getByRole('link').allInnerTexts();
}
