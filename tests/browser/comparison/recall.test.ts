import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Side } from '#features/comparison/model/table.ts';
import { findRecalled } from '#progress/dimensions.ts';
import { fill } from '#ui/fill.ts';
import { words as allWords } from '../../support/content/course-content.ts';
import {
  cellOf,
  comparison,
  countOf,
  lightOf,
  ratingOf,
  recall,
  recalledLine,
  wayTo,
  words,
} from '../../support/pages/comparison-page.ts';
import { readKept } from '../../support/pages/kept-progress.ts';

const { rows, sides } = comparison;
const statusOf = (page: Page) => page.getByRole('status');

test.describe('A text in the dark is nowhere on the page', () => {
  for (const [dark, lit] of [
    ['reach', 'roots'],
    ['roots', 'reach'],
  ] as const satisfies readonly (readonly [Side, Side])[])
    test(`the texts of ${dark} cannot be heard, found, selected or copied`, async ({ page }) => {
      await page.goto(`comparison.html#recall&dark=${dark}`);
      await expect(lightOf(page, rows[0]!.id, dark)).toBeVisible();
      const all = await readEverywhere(page);
      for (const row of rows) {
        expect(all.filter(({ text }) => text.includes(row[dark].text))).toEqual([]);
        expect(all.filter(({ text }) => !text.includes(row[lit].text))).toEqual([]);
        expect(await findInPage(page, row[dark].text)).toBe(false);
        expect(await findInPage(page, row[lit].text)).toBe(true);
        await expect(cellOf(page, row.id, dark)).not.toContainText(row[dark].text);
      }
      await lightOf(page, rows[2]!.id, dark).click();
      const now = await readEverywhere(page);
      expect(now.filter(({ text }) => !text.includes(rows[2]![dark].text))).toEqual([]);
      expect(await findInPage(page, rows[2]![dark].text)).toBe(true);
      // Leaving the view brings every text back.
      await wayTo(page, 'read').click();
      for (const row of rows)
        await expect(cellOf(page, row.id, dark)).toContainText(row[dark].text);
    });
});

test('A round: say a text, light it, rate it, and repeat only those that were missed', async ({
  page,
}) => {
  await page.goto('comparison.html#recall');
  await expect(lightOf(page, rows[0]!.id)).toHaveAccessibleName(
    `${words.turnOn}: ${fill(words.place, { dimension: rows[0]!.name, side: sides.reach.name })}`,
  );
  await expect(lightOf(page, rows[1]!.id)).toContainText(words.dark);
  const ratings = [words.knew, words.partly, words.notYet];
  for (const [n, row] of rows.entries()) {
    await lightOf(page, row.id).click();
    // A screen reader goes on with the text that was lit.
    await expect(cellOf(page, row.id, 'reach').locator('p')).toBeFocused();
    const rating = ratings[n % ratings.length]!;
    await ratingOf(page, row.id, rating).click();
    const known = Math.floor(n / ratings.length) + 1;
    await expect(countOf(page)).toHaveText(recalledLine(known));
    if (n < rows.length - 1)
      await expect(statusOf(page)).toHaveText(
        fill(words.isRated, {
          dimension: row.name,
          rating,
          n: known,
          all: rows.length,
          dark: rows.length - n - 1,
        }),
      );
  }
  const missed = rows.filter((_, n) => n % ratings.length !== 0);
  const knew = rows.length - missed.length;
  await expect(statusOf(page)).toHaveText(fill(words.roundOver, { n: knew, all: rows.length }));

  const again = fill(words.againMissed, { n: missed.length });
  await page.getByRole('button', { name: again }).click();
  await expect(lightOf(page, rows[1]!.id)).toBeFocused();
  await expect(lightOf(page, rows[0]!.id)).toHaveCount(0);
  await expect(page.locator('td').getByRole('button', { name: words.dark })).toHaveCount(
    missed.length - 1,
  );
  for (const row of missed) await recall(page, row.id, words.knew);
  await expect(countOf(page)).toHaveText(recalledLine(rows.length));
  await expect(page.getByRole('button', { name: /^Again, only/ })).toHaveCount(0);

  await page.getByRole('button', { name: words.againAll }).click();
  await expect(countOf(page)).toHaveText(recalledLine(0));
  await expect(lightOf(page, rows[0]!.id)).toBeFocused();
});

test('A rating can be changed', async ({ page }) => {
  await page.goto('comparison.html#recall');
  await recall(page, rows[0]!.id, words.notYet);
  await expect(ratingOf(page, rows[0]!.id, words.knew)).toHaveCount(0);
  await ratingOf(page, rows[0]!.id, words.notYet).click();
  await ratingOf(page, rows[0]!.id, words.partly).click();
  await expect(ratingOf(page, rows[0]!.id, words.partly)).toBeFocused();
  const kept = findRecalled(await readKept(page), { dimension: rows[0]!.id, side: 'reach' });
  expect(kept?.rating).toBe('partly');
});

test('Ratings stay after a reload; the same address opens a new round for somebody else', async ({
  page,
  browser,
}) => {
  await page.goto('comparison.html#recall&need=online');
  const shown = rows.filter(({ needs }) => needs.includes('online'));
  await page.getByRole('radio', { name: sides.roots.name }).check();
  await recall(page, shown[0]!.id, words.knew, 'roots');
  await recall(page, shown[1]!.id, words.partly, 'roots');
  await page.reload();
  await expect(countOf(page)).toHaveText(recalledLine(1, shown.length));
  await expect(ratingOf(page, shown[1]!.id, words.partly, 'roots')).toBeVisible();
  await expect(page.getByLabel(words.need)).toHaveValue('online');

  // The practice page shows it.
  await page.goto('practice.html');
  await expect(page.locator(`[data-part="${shown[0]!.id}"]`)).toContainText(
    fill(allWords.practice.recalled, { recalled: 1, partly: 0, notYet: 0 }),
  );
  await page.goBack();

  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(countOf(other)).toHaveText(recalledLine(0, shown.length));
  await expect(lightOf(other, shown[0]!.id, 'roots')).toBeVisible();
  await expect(other.getByRole('radio', { name: sides.roots.name })).toBeChecked();
  await other.close();
});

test('When the view cannot be loaded, the page says so, and the table stays complete', async ({
  page,
}) => {
  await page.route('**/compare.json', (route) => route.abort());
  await page.goto('comparison.html#recall');
  await expect(
    page.getByRole('main').getByText(words.failed).filter({ visible: true }),
  ).toHaveCount(1);
  await expect(page.getByText(words.recallPlain)).toBeVisible();
  for (const row of rows) await expect(cellOf(page, row.id, 'reach')).toContainText(row.reach.text);
  await page.unroute('**/compare.json');
  await page.getByRole('button', { name: words.reload }).filter({ visible: true }).click();
  await expect(lightOf(page, rows[0]!.id)).toBeVisible();
});

/** Returns the text of the page as a screen reader, “select all”, and a sighted reader get it. */
async function readEverywhere(page: Page): Promise<{ by: string; text: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const heard = nodes.map(({ name }) => String(name?.value ?? '')).join('\n');
  await page.keyboard.press('ControlOrMeta+a');
  const selected = await page.evaluate(() => {
    const text = String(getSelection());
    getSelection()?.removeAllRanges();
    return text;
  });
  const seen = await page.locator('body').innerText();
  return [
    { by: 'ear', text: heard },
    { by: 'selection', text: selected },
    { by: 'eye', text: seen },
  ];
}

/** Finds a text as Ctrl+F does. */
function findInPage(page: Page, text: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    // window.find is not standard, but every browser has it; it finds what Ctrl+F finds.
    const { find } = window as unknown as {
      find: (text: string, matchCase: boolean, backwards: boolean, wrap: boolean) => boolean;
    };
    return find(wanted, false, false, true);
  }, text);
}
