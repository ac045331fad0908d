import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { sumUpDimension } from '#progress/sum-up-dimension.ts';
import { fill } from '#ui/fill.ts';
import { words as allWords } from '../../support/content/course-content.ts';
import {
  comparison,
  countOf,
  placeOf,
  putHand,
  readHand,
  wayTo,
  words,
} from '../../support/pages/comparison-page.ts';
import { readKept } from '../../support/pages/kept-progress.ts';

const { rows, sides } = comparison;
const all = rows.length * 2;
const statusOf = (page: Page) => page.locator('#sort').getByRole('status').filter({ hasText: /./ });

test('All cards, one after the other, and practice knows of it', async ({ page }) => {
  await page.goto('comparison.html#sort');
  for (let n = 1; n <= all; n += 1) {
    const right = await readHand(page);
    await putHand(page, right, 'mouse');
    await expect(placeOf(page, right)).toContainText(words.fits);
    await expect(countOf(page)).toHaveText(fill(words.inPlace, { n, all }));
    if (n === 5) await page.reload();
  }
  await expect(page.getByText(fill(words.sorted, { all }))).toBeVisible();
  const kept = await readKept(page);
  for (const { id } of rows)
    expect(sumUpDimension(kept, id)).toMatchObject({ rated: 0, sorted: 2 });
  await page.goto('practice.html');
  for (const { id } of rows)
    await expect(page.locator(`[data-part="${id}"]`)).toContainText(
      fill(allWords.practice.sorted, { sorted: 2 }),
    );
  await page.goto('comparison.html#sort');
  await page.getByRole('button', { name: words.sortAgain }).click();
  await expect(countOf(page)).toHaveText(fill(words.inPlace, { n: 0, all }));
  // What was learned is not taken back.
  expect(sumUpDimension(await readKept(page), rows[0]!.id).sorted).toBe(2);
});

test('At once: a misplaced card says why, and can be moved until it lies right', async ({
  page,
}) => {
  await page.goto('comparison.html#sort');
  const right = await readHand(page);
  const [id = '', side = ''] = right.split('/');
  const row = rows.find((one) => one.id === id)!;
  const away = rows.find((one) => one.id !== id)!;
  const { text, why } = side === 'roots' ? row.roots : row.reach;
  const cell = (place: string) => page.getByRole('cell').filter({ has: placeOf(page, place) });

  const wrongRow = `${away.id}/${side}`;
  await placeOf(page, wrongRow).click();
  const explained = fill(words.wrongRow, { dimension: away.name, question: away.question, why });
  await expect(cell(wrongRow)).toContainText(explained);
  await expect(statusOf(page)).toContainText(explained);
  await expect(statusOf(page)).toContainText(/Next card: \w/);

  // Taken up again, and put to its row, on the wrong side.
  await placeOf(page, wrongRow).click();
  expect(await readHand(page)).toBe(right);
  const wrongSide = `${id}/${side === 'roots' ? 'reach' : 'roots'}`;
  await placeOf(page, wrongSide).click();
  await expect(cell(wrongSide)).toContainText(fill(words.wrongSide, { why }));
  await expect(placeOf(page, wrongRow)).not.toContainText(text);

  await placeOf(page, wrongSide).click();
  await placeOf(page, right).click();
  await expect(placeOf(page, right)).toContainText(text);
  await expect(placeOf(page, right)).toHaveAttribute('aria-disabled', 'true');
  // What lies right stays there.
  await placeOf(page, right).click({ force: true });
  await expect(placeOf(page, right)).toContainText(words.fits);
});

test('At the end: nothing is said before the learner asks, then all of it', async ({ page }) => {
  await page.goto('comparison.html#sort');
  await page.getByRole('radio', { name: words.checkEnd }).check();
  await expect(page).toHaveURL(/#sort&check=at-end$/);
  const swapped = [`${rows[0]!.id}/roots`, `${rows[1]!.id}/roots`];
  for (let n = 0; n < all; n += 1) {
    const right = await readHand(page);
    const index = swapped.indexOf(right);
    await placeOf(page, index < 0 ? right : swapped[1 - index]!).click();
    await expect(page.getByText(words.fits)).toHaveCount(0);
    if (n === 3) await page.reload();
  }
  await expect(countOf(page)).toHaveText(fill(words.inPlace, { n: 0, all }));
  await page.getByRole('button', { name: words.checkAll }).click();
  await expect(countOf(page)).toHaveText(fill(words.inPlace, { n: all - 2, all }));
  await expect(statusOf(page)).toHaveText(fill(words.checked, { n: all - 2, all }));
  await expect(page.getByText(words.misplaced, { exact: true })).toHaveCount(2);
  await expect(page.getByText(rows[0]!.roots.why).filter({ visible: true })).toHaveCount(1);
  await page.getByRole('button', { name: fill(words.againMisplaced, { n: 2 }) }).click();
  for (const place of [await readHand(page), '']) {
    const right = place || (await readHand(page));
    await placeOf(page, right).click();
  }
  await page.getByRole('button', { name: words.checkAll }).click();
  await expect(page.getByText(fill(words.sorted, { all })).first()).toBeVisible();
});

test('Cards can be looked at in any order, and one goes back to the pile', async ({ page }) => {
  await page.goto('comparison.html#sort&check=at-end');
  const first = await readHand(page);
  await page.getByRole('button', { name: words.nextCard }).click();
  const second = await readHand(page);
  expect(second).not.toBe(first);
  await page.getByRole('button', { name: words.previousCard }).click();
  expect(await readHand(page)).toBe(first);
  await placeOf(page, second).click();
  await placeOf(page, second).click();
  await page.getByRole('button', { name: words.backToPile }).click();
  await expect(page.getByText(fill(words.pile, { n: all }))).toBeVisible();
  expect(await readHand(page)).toBe(first);
});

test('Who only reads loads nothing to play with, and cards that move weigh little', async ({
  page,
}) => {
  await page.goto('comparison.html');
  const reading = await weighScripts(page);
  await wayTo(page, 'recall').click();
  await expect(page.getByText(words.turnOn)).toBeVisible();
  const recalling = (await weighScripts(page)) - reading;
  await wayTo(page, 'sort').click();
  await expect(page.locator('[data-card]')).toBeVisible();
  const sorting = (await weighScripts(page)) - recalling - reading;
  // Not compressed. With all of framer-motion, sorting would take another 130 KB.
  expect(reading).toBeLessThan(30_000);
  expect(recalling).toBeGreaterThan(10_000);
  expect(recalling).toBeLessThan(260_000);
  expect(sorting).toBeGreaterThan(10_000);
  expect(sorting).toBeLessThan(25_000);
});

test('The places speak: what they are, and what lies there', async ({ page }) => {
  await page.goto('comparison.html#sort');
  const right = await readHand(page);
  const [id = '', side = ''] = right.split('/');
  const row = rows.find((one) => one.id === id)!;
  const where = {
    dimension: row.name,
    side: side === 'roots' ? sides.roots.name : sides.reach.name,
  };
  await expect(placeOf(page, right)).toHaveAccessibleName(
    `${words.free}: ${fill(words.place, where)}`,
  );
  await placeOf(page, right).click();
  await expect(placeOf(page, right)).toHaveAccessibleName(new RegExp(`${words.fits}$`));
  await expect(statusOf(page)).toContainText(fill(words.isRight, where));
});

/** The bytes of all scripts that the page has loaded. */
function weighScripts(page: Page): Promise<number> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, script) => sum + (script as PerformanceResourceTiming).decodedBodySize, 0),
  );
}
