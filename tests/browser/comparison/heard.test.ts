import { expect, test } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { comparison, lightOf, ratingOf, words } from '../../support/pages/comparison-page.ts';
import { hearNews, readThrough, startReader } from '../../support/pages/screen-reader.ts';

const { rows, sides, caption, rowHeading } = comparison;
const names = [sides.roots.name, sides.reach.name];

test('A screen reader reads the table as a table: its headers, then row by row', async ({
  page,
}) => {
  await page.goto('comparison.html');
  await startReader(page, 'table');
  const heading = [rowHeading, ...names].join(' ');
  expect(await readThrough(page, 'table')).toEqual([
    `table, ${caption}`,
    `caption, ${caption}`,
    'rowgroup',
    `row, ${heading}`,
    `columnheader, ${rowHeading}`,
    ...names.flatMap((name) => hearWhole('columnheader', name)),
    `end of row, ${heading}`,
    'end of rowgroup',
    'rowgroup',
    ...rows.flatMap(({ name, roots, reach }) => {
      const row = [name, roots.text, reach.text].join(' ');
      return [
        `row, ${row}`,
        ...[`rowheader, ${name}`, `link, ${name}`, `end of rowheader, ${name}`],
        ...[roots.text, reach.text].flatMap((text) => hearWhole('cell', text)),
        `end of row, ${row}`,
      ];
    }),
    'end of rowgroup',
    `end of table, ${caption}`,
  ]);
});

test('A round of recall is heard: what to say, the text once it is lit, and the count', async ({
  page,
}) => {
  await page.goto('comparison.html#recall');
  await expect(lightOf(page, rows[0]!.id)).toBeVisible();
  await startReader(page, 'table');
  const inTheDark = await readThrough(page, 'table');
  for (const { reach } of rows) expect(inTheDark.join('\n')).not.toContain(reach.text);

  await page.reload();
  await expect(lightOf(page, rows[0]!.id)).toBeVisible();
  await startReader(page, 'body');
  await hearNews(page);

  const heard: string[] = [];
  for (const row of rows) {
    await lightOf(page, row.id).press('Enter');
    await expect(page.locator(`[data-row="${row.id}"] td p`)).toBeFocused();
    await page.evaluate(() => globalThis.reader.next());
    await ratingOf(page, row.id, words.knew).press('Enter');
    await expect(page.locator('[data-count]')).toContainText(String(rows.indexOf(row) + 1));
    heard.push(...(await hearNews(page)));
  }
  const all = rows.length;
  expect(heard).toEqual(
    rows.flatMap(({ name, reach }, n) => [
      `button, ${words.turnOn}: ${fill(words.place, { dimension: name, side: sides.reach.name })}`,
      'paragraph',
      reach.text,
      `button, ${words.knew}, not pressed`,
      n < all - 1
        ? `polite: ${fill(words.isRated, { dimension: name, rating: words.knew, n: n + 1, all, dark: all - n - 1 })}`
        : `polite: ${fill(words.roundOver, { n: all, all })}`,
    ]),
  );
});

/** What a screen reader says for an element with nothing but a text in it. */
function hearWhole(role: string, text: string): string[] {
  return [`${role}, ${text}`, text, `end of ${role}, ${text}`];
}
