import { expect, test } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { buildSmallCourse } from '../../support/content/build-small-course.ts';
import { readTable, writeTenRows } from '../../support/content/ten-rows.ts';
import {
  comparison,
  countOf,
  lightOf,
  placeOf,
  readHand,
  recall,
  recalledLine,
  wayTo,
  words,
} from '../../support/pages/comparison-page.ts';
import { serveSite } from '../../support/serve/serve-site.ts';
import type { ServedSite } from '../../support/serve/serve-site.ts';

let site: ServedSite;
let table: ReturnType<typeof readTable>;

test.describe('Another content file gives another table, with as many rows as it has', () => {
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    const { content, dist } = buildSmallCourse(writeTenRows);
    table = readTable(content);
    site = await serveSite({ root: dist });
  });

  test.afterAll(() => site.close());

  test('to read, to recall, to sort, one by one, and on paper', async ({ page }) => {
    const { rows, sides, caption } = table;
    expect(rows.length).toBeGreaterThan(comparison.rows.length);
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.goto(`${site.address}comparison.html`);
    await expect(page.getByRole('table', { name: caption })).toBeVisible();
    await expect(page.getByRole('columnheader')).toHaveText([
      'Dimension',
      sides.roots.name,
      sides.reach.name,
    ]);
    await expect(page.getByRole('rowheader')).toHaveText(rows.map(({ name }) => name));
    for (const { roots, reach } of rows)
      for (const { text } of [roots, reach])
        await expect(page.getByRole('cell', { name: text, exact: true })).toBeVisible();

    await wayTo(page, 'recall').click();
    for (const { id } of rows) await recall(page, id, words.knew);
    await expect(countOf(page)).toHaveText(recalledLine(rows.length, rows.length));
    await page.getByRole('button', { name: fill(words.other, { side: sides.roots.name }) }).click();
    await expect(lightOf(page, rows[0]!.id, 'roots')).toBeVisible();

    await wayTo(page, 'sort').click();
    const all = rows.length * 2;
    for (let n = 1; n <= all; n += 1) {
      await placeOf(page, await readHand(page)).click();
      await expect(countOf(page)).toHaveText(fill(words.inPlace, { n, all }));
    }

    await wayTo(page, 'focus').click();
    await expect(page.getByText(fill(words.position, { n: 1, all: rows.length }))).toBeVisible();
    await expect(page.getByText(rows[0]!.examples.agency.reach, { exact: true })).toBeVisible();

    await page.getByRole('button', { name: words.printBlank }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('body li').filter({ visible: true })).toHaveCount(all);
  });
});
