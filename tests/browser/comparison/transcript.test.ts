import { expect, test } from '@playwright/test';
import {
  comparison,
  lightOf,
  placeOf,
  ratingOf,
  readHand,
  wayTo,
  words,
} from '../../support/pages/comparison-page.ts';
import { openAt } from '../../support/pages/comparison-states.ts';
import { startTranscript } from '../../support/pages/transcript.ts';
import { fixChance } from '../../support/pages/translate-page.ts';

const { rows } = comparison;

test.beforeEach(({ page }) => fixChance(page));

test('The table and one of its dimensions, as they are heard', async ({ page }) => {
  await page.goto('comparison.html');
  const told = await startTranscript(page);
  await told.read('main');
  await told.after('Opens the dimensions one by one', async () => {
    await wayTo(page, 'focus').press('Enter');
    await expect(page.getByRole('region', { name: rows[0]!.name })).toBeFocused();
  });
  await told.read(`#${rows[0]!.id}`);
  await told.after('Goes to the next one', async () => {
    await page.locator('[data-step=next]').filter({ visible: true }).first().press('Enter');
    await expect(page.getByRole('region', { name: rows[1]!.name })).toBeFocused();
  });
  expect(told.text()).toMatchSnapshot('table.txt');
});

test('Recalling, as it is heard', async ({ page }) => {
  await openAt(page, '#recall');
  const told = await startTranscript(page);
  await told.read('main');
  await told.after('Turns a light on', async () => {
    await lightOf(page, rows[0]!.id).press('Enter');
    await expect(page.locator(`[data-row="${rows[0]!.id}"] td p`)).toBeFocused();
  });
  await told.after('Judges', async () => {
    await ratingOf(page, rows[0]!.id, words.knew).press('Enter');
    await expect(page.locator('[data-count]')).toContainText('1');
  });
  for (const { id } of rows.slice(1, -1)) {
    await lightOf(page, id).press('Enter');
    await ratingOf(page, id, words.knew).press('Enter');
  }
  const last = rows.at(-1)!.id;
  await lightOf(page, last).press('Enter');
  await told.after('Judges all others, too', async () => {
    await ratingOf(page, last, words.notYet).press('Enter');
    await expect(page.locator('[data-count]')).toContainText(String(rows.length));
  });
  await told.read('main');
  expect(told.text()).toMatchSnapshot('recall.txt');
});

test('Sorting, as it is heard', async ({ page }) => {
  await openAt(page, '#sort');
  const told = await startTranscript(page);
  await told.read('main');
  const right = await readHand(page);
  await told.after('Opens the lists', () =>
    page.getByText(words.lists, { exact: true }).press('Enter'),
  );
  await told.after('Presses the button before anything is chosen', async () => {
    await page.getByRole('button', { name: words.put }).press('Enter');
    await expect(page.getByText(words.sideMissing)).toBeVisible();
  });
  await told.after('Chooses a side, and presses again', async () => {
    await page.getByRole('group', { name: words.toSide }).getByRole('radio').first().press('Space');
    await page.getByRole('button', { name: words.put }).press('Enter');
    await expect(page.getByLabel(words.toRow, { exact: true })).toBeFocused();
  });
  await told.read('[data-hand]');
  await told.after('Presses the place of the card', async () => {
    await placeOf(page, right).press('Enter');
    await expect(placeOf(page, right)).toContainText(words.fits);
  });
  const second = await readHand(page);
  const wrong = rows.find(({ id }) => ![right, second].some((place) => place.startsWith(id)))!;
  await told.after('Puts the next card to a place where it does not belong', async () => {
    await placeOf(page, `${wrong.id}/roots`).press('Enter');
    await expect(placeOf(page, `${wrong.id}/roots`)).toContainText(words.misplaced);
  });
  await told.read(`tr:has([data-place="${wrong.id}/roots"])`);
  expect(told.text()).toMatchSnapshot('sort.txt');
});
