import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import {
  comparison,
  placeOf,
  putHand,
  readHand,
  words,
} from '../../support/pages/comparison-page.ts';

const { rows } = comparison;
const handOf = (page: Page) => page.getByRole('region', { name: words.hand });
const screens = [
  { width: 714, height: 666 },
  { width: 390, height: 844 },
  { width: 320, height: 700 },
] as const;

test.describe('On a narrow screen the hand does not cover what it is about', () => {
  for (const screen of screens) {
    test(`the whole hand is on a screen of ${screen.width} from the start, also its lists`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      await page.goto('comparison.html#sort');
      await page.locator('[data-card]').waitFor();
      await expectWhole(handOf(page), screen.height);
      await page.getByText(words.lists, { exact: true }).click();
      await expect(page.getByRole('button', { name: words.put })).toBeInViewport({ ratio: 1 });
      await expectWhole(handOf(page), screen.height);
    });

    test(`the explanation of a misplaced card stands above the hand, ${screen.width} wide`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      await page.goto('comparison.html#sort');
      const [id, side] = (await readHand(page)).split('/');
      const place = `${rows.findLast((row) => row.id !== id)!.id}/${side}`;
      // As low as a place can be pressed: just above the hand.
      await placeOf(page, place).evaluate((element) => {
        const hand = document.querySelector('[data-hand]')!;
        scrollBy({
          top: element.getBoundingClientRect().bottom - hand.getBoundingClientRect().top + 4,
          behavior: 'instant',
        });
      });
      await placeOf(page, place).click();
      const cell = page.getByRole('cell').filter({ has: placeOf(page, place) });
      await expect(cell).toContainText(words.misplaced);
      await expect
        .poll(async () => (await topOf(handOf(page))) - (await endOf(cell)))
        .toBeGreaterThan(-1);
      expect(await topOf(placeOf(page, place))).toBeGreaterThanOrEqual(0);

      // Nothing moves when everything can be seen already.
      const from = await page.evaluate(() => scrollY);
      await placeOf(page, place).click();
      await placeOf(page, place).click();
      await expect(cell).toContainText(words.misplaced);
      expect(await page.evaluate(() => scrollY)).toBe(from);
    });
  }
});

test('On the smallest phone, the explanation stands above the hand also with its lists open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('comparison.html#sort');
  const [id, side] = (await readHand(page)).split('/');
  const place = `${rows.findLast((row) => row.id !== id)!.id}/${side}`;
  await putHand(page, place, 'keyboard');
  const cell = page.getByRole('cell').filter({ has: placeOf(page, place) });
  await expect(cell).toContainText(words.misplaced);
  const said = cell.getByRole('paragraph');
  await expect
    .poll(async () => (await topOf(handOf(page))) - (await endOf(said)))
    .toBeGreaterThan(0);
  expect(await topOf(said)).toBeGreaterThanOrEqual(0);
});

async function topOf(part: Locator): Promise<number> {
  return (await part.boundingBox())!.y;
}

async function endOf(part: Locator): Promise<number> {
  const { y, height } = (await part.boundingBox())!;
  return y + height;
}

async function expectWhole(part: Locator, height: number): Promise<void> {
  expect(await topOf(part)).toBeGreaterThanOrEqual(0);
  expect(await endOf(part)).toBeLessThanOrEqual(height);
}
