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
const statusOf = (page: Page) => page.getByRole('status');

test('All cards are sorted one after the other, and the practice page shows it', async ({
  page,
}) => {
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
  // What was learned still counts.
  expect(sumUpDimension(await readKept(page), rows[0]!.id).sorted).toBe(2);
});

test('Judged at once: a misplaced card says why, and can be moved until it fits', async ({
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
  // A card that fits stays where it is.
  await placeOf(page, right).click({ force: true });
  await expect(placeOf(page, right)).toContainText(words.fits);
});

test('Judged at the end: nothing is said before the learner asks, then everything', async ({
  page,
}) => {
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

test('The pile can be browsed in any order, and a card can go back to it', async ({ page }) => {
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

test('Reading loads neither React nor framer-motion, recalling no framer-motion', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const has = (name: string) => loaded.some((url) => url.includes(`/assets/${name}.`));
  await page.goto('comparison.html');
  await wayTo(page, 'focus').click();
  await expect(page.locator('[data-dimension]').first()).toBeFocused();
  expect(has('start-comparison')).toBe(true);
  expect(has('island') || has('open-recall') || has('motion-layout')).toBe(false);
  await wayTo(page, 'recall').click();
  await expect(page.getByText(words.turnOn)).toBeVisible();
  expect(has('island') && has('open-recall')).toBe(true);
  expect(has('open-sort') || has('motion-layout')).toBe(false);
  await wayTo(page, 'sort').click();
  await expect(page.locator('[data-card][data-movable]')).toBeVisible();
  expect(has('open-sort') && has('motion-layout')).toBe(true);
});

test('When framer-motion cannot be loaded, cards are sorted without movement', async ({ page }) => {
  await page.route('**/motion-layout*.js', (route) => route.abort());
  await page.goto('comparison.html#sort');
  const right = await readHand(page);
  await placeOf(page, right).click();
  await expect(placeOf(page, right)).toContainText(words.fits);
  await expect(page.locator('[data-card]')).toBeVisible();
  await expect(page.locator('[data-card][data-movable]')).toHaveCount(0);
});

test('Each place has a name for screen readers: where it is, and which card lies there', async ({
  page,
}) => {
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
