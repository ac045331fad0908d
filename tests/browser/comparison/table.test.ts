import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { words as allWords } from '../../support/content/course-content.ts';
import { cellOf, comparison, wayTo, words } from '../../support/pages/comparison-page.ts';
import { readTables } from '../../support/pages/read-tables.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

const { rows, sides, similarities } = comparison;

test.describe('The table is a table for a screen reader', () => {
  for (const width of [1280, 714, 390, 320])
    test(`${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('comparison.html');
      const [table] = await readTables(page);
      expect(table).toEqual({
        name: comparison.caption,
        rows: [
          [
            `columnheader ${comparison.rowHeading}`,
            `columnheader ${sides.roots.name}`,
            `columnheader ${sides.reach.name}`,
          ],
          ...rows.map(({ name, roots, reach }) => [
            `rowheader ${name}`,
            `cell ${roots.text}`,
            `cell ${reach.text}`,
          ]),
        ],
      });
      await expect(page.getByRole('grid')).toHaveCount(0);
    });

  test('also during recall, and while cards are sorted', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('comparison.html#recall');
    await expect(page.getByText(words.turnOn)).toBeVisible();
    const [table] = await readTables(page);
    expect(table!.rows.map((row) => row.map((cell) => cell.split(' ')[0]))).toEqual([
      ['columnheader', 'columnheader', 'columnheader'],
      ...rows.map(() => ['rowheader', 'cell', 'cell']),
    ]);
    await wayTo(page, 'sort').click();
    await expect(page.locator('[data-place]').first()).toBeVisible();
    const [board] = await readTables(page);
    expect(board!.rows.map((row) => row.map((cell) => cell.split(' ')[0]))).toEqual([
      ['cell', 'columnheader', 'columnheader'],
      ...rows.map(() => ['rowheader', 'cell', 'cell']),
    ]);
  });
});

test('What both sides share comes before the differences', async ({ page }) => {
  await page.goto('comparison.html');
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headings.filter({ visible: true }).first()).toHaveText(similarities.title);
  for (const { title, text } of similarities.points)
    await expect(page.locator('#read')).toContainText(`${title} ${text}`);
  const [shared, table] = await Promise.all(
    ['#read', 'table'].map((part) => page.locator(part).first().boundingBox()),
  );
  expect(shared!.y + shared!.height).toBeLessThan(table!.y);
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read, and nothing that cannot work is shown', async ({ page }) => {
    const faults = watchPage(page, sites.root.address);
    await page.goto('comparison.html');
    await expectWhole(page);
    await expect(page.locator('main').getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('main').getByRole('combobox').filter({ visible: true })).toHaveCount(
      0,
    );
    await wayTo(page, 'focus').click();
    await expect(page.getByRole('heading', { name: rows[0]!.name })).toBeInViewport();
    await wayTo(page, 'recall').click();
    await expect(page.getByText(words.recallPlain)).toBeInViewport();
    await wayTo(page, 'sort').click();
    await expect(page.getByText(words.sortPlain)).toBeInViewport();
    await page.goto(`scenario-startup.html`);
    await page.goto(`comparison.html#content-shared`);
    await expect(page.getByRole('heading', { name: 'Content shared' })).toBeInViewport();
    expect(faults).toEqual([]);
  });
});

test('Where the scripts do not arrive, everything can be read', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('comparison.html#content-shared');
  await expect(page.getByRole('heading', { name: 'Content shared' })).toBeInViewport();
  await expectWhole(page);
});

async function expectWhole(page: Page): Promise<void> {
  for (const row of rows) {
    await expect(cellOf(page, row.id, 'roots').getByText(row.roots.text)).toBeVisible();
    await expect(cellOf(page, row.id, 'reach').getByText(row.reach.text)).toBeVisible();
    const part = page.locator(`#${row.id}`);
    for (const text of [row.examples.agency.roots, row.misreading.better, row.reach.why])
      await expect(part.getByText(text)).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: allWords.comparison.details })).toBeVisible();
}

for (const hash of ['', '#recall', '#sort'])
  test(`On a phone each row has round corners above and below, the first and the last as well: ${hash || 'read'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`comparison.html${hash}`);
    if (hash === '#sort') await expect(page.locator('[data-place]').first()).toBeVisible();
    const cells = page.locator('main tbody td').filter({ visible: true });
    await expect(cells).toHaveCount(rows.length * 2);
    const corners = await cells.evaluateAll((all) =>
      all.map((cell) => getComputedStyle(cell).borderRadius),
    );
    const [above, below] = corners;
    expect(above).toMatch(/^\d+px \d+px 0px 0px$/);
    expect(below).toMatch(/^0px 0px \d+px \d+px$/);
    expect(corners).toEqual(rows.flatMap(() => [above, below]));
  });
