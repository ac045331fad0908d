import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import {
  cellOf,
  comparison,
  countOf,
  lightOf,
  placeOf,
  putHand,
  ratingOf,
  readHand,
  recalledLine,
  wayTo,
  words,
} from './comparison-page.ts';
import { press } from './hands.ts';
import type { Hand } from './hands.ts';

const [first, second] = comparison.rows;

/** Turns one light on and judges. */
export async function recallOne(page: Page, hand: Hand): Promise<void> {
  await press(wayTo(page, 'recall'), hand);
  await expect(countOf(page)).toHaveText(recalledLine(0));
  await expect(cellOf(page, first!.id, 'reach')).not.toContainText(first!.reach.text);
  await press(lightOf(page, first!.id), hand);
  await expect(cellOf(page, first!.id, 'reach')).toContainText(first!.reach.text);
  await press(ratingOf(page, first!.id, words.knew), hand);
  await expect(countOf(page)).toHaveText(recalledLine(1));
  await expectFit(page);
}

/** Puts one card to its place, and one where it does not belong. */
export async function sortTwo(page: Page, hand: Hand): Promise<void> {
  await press(wayTo(page, 'sort'), hand);
  const right = await readHand(page);
  await putHand(page, right, hand);
  await expect(placeOf(page, right)).toContainText(words.fits);
  await expect(countOf(page)).toHaveText(
    fill(words.inPlace, { n: 1, all: comparison.rows.length * 2 }),
  );
  const wrong = comparison.rows.find(({ id }) => !right.startsWith(id))!.id + '/roots';
  const other = (await readHand(page)) === wrong ? wrong.replace('roots', 'reach') : wrong;
  await putHand(page, other, hand);
  await expect(placeOf(page, other)).toContainText(words.misplaced);
  await expectFit(page);
}

/** Goes to the second dimension and back, then finds the rows that help with a need. */
export async function focusAndFind(page: Page, hand: Hand): Promise<void> {
  await focusOnTwo(page, hand);
  await findSome(page, hand);
}

async function focusOnTwo(page: Page, hand: Hand): Promise<void> {
  await press(wayTo(page, 'focus'), hand);
  const one = page.getByRole('region', { name: first!.name });
  await expect(one).toBeFocused();
  await press(linkOf(one, 'next', second!.name), hand);
  await expect(one).toBeHidden();
  const two = page.getByRole('region', { name: second!.name });
  await expect(two).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`#${second!.id}$`));
  await press(linkOf(two, 'previous', first!.name), hand);
  await expect(one).toBeFocused();
  await expectFit(page);
}

/** The way to a neighbour, above the dimension; it stands below again, after everything to read. */
function linkOf(part: Locator, to: 'previous' | 'next', name: string): Locator {
  return part.getByRole('link', { name: fill(words[to], { name }) }).first();
}

async function findSome(page: Page, hand: Hand): Promise<void> {
  await press(wayTo(page, 'read'), hand);
  await press(page.getByText(words.filter, { exact: true }), hand);
  const need = page.getByLabel(words.need);
  const { id, text } = comparison.needs[2]!;
  if (hand === 'keyboard') {
    await page.keyboard.press('Tab');
    await expect(need).toBeFocused();
    await page.keyboard.type(text.slice(0, 12));
  } else await need.selectOption(id);
  const fitting = comparison.rows.filter(({ needs }) => needs.includes(id));
  await expect(page.locator('[data-row]').filter({ visible: true })).toHaveCount(fitting.length);
  await expectFit(page);
}

/** Nothing has to be scrolled sideways. */
async function expectFit(page: Page): Promise<void> {
  const excess = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(excess).toBe(0);
}
