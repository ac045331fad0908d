import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { comparisonSchema } from '#features/comparison/comparison.schema.ts';
import type { Side } from '#features/comparison/model/table.ts';
import { fill } from '#ui/fill.ts';
import { words as allWords } from '../content/course-content.ts';
import { readContent } from '../content/real-content.ts';
import { press, tabTo } from './hands.ts';
import type { Hand } from './hands.ts';

/** The table as its author wrote it. */
export const comparison = readContent('comparison', comparisonSchema);

/** The words for using it. */
export const words = allWords.compare;

/** The link to one of the ways to use the table. */
export function wayTo(page: Page, way: 'read' | 'focus' | 'recall' | 'sort'): Locator {
  const ways = page.getByRole('navigation', { name: words.ways });
  return ways.getByRole('link', { name: words[way], exact: true });
}

/** A cell of the table. */
export function cellOf(page: Page, row: string, side: Side): Locator {
  return page.locator(`[data-row="${row}"] td[data-side="${side}"]`);
}

/** The light in a cell that lies in the dark. */
export function lightOf(page: Page, row: string, side: Side = 'reach'): Locator {
  const light = new RegExp(`^(${words.dark}|${words.turnOn})`);
  return cellOf(page, row, side).getByRole('button', { name: light });
}

/** What can be said of a text that was lit. */
export function ratingOf(page: Page, row: string, rating: string, side: Side = 'reach'): Locator {
  return cellOf(page, row, side).getByRole('button', { name: rating, exact: true });
}

/** Turns a light on and judges. */
export async function recall(page: Page, row: string, rating: string, side?: Side): Promise<void> {
  await lightOf(page, row, side).click();
  await ratingOf(page, row, rating, side).click();
}

/** The count beside the ways. */
export function countOf(page: Page): Locator {
  return page.locator('[data-count]');
}

/** A place for a card. */
export function placeOf(page: Page, name: string): Locator {
  return page.locator(`[data-place="${name}"]`);
}

/** The card in the hand: where it belongs. */
export async function readHand(page: Page): Promise<string> {
  return (await page.locator('[data-card]').getAttribute('data-card')) ?? '';
}

/** Puts the card in the hand to a place. A keyboard chooses the place from lists. */
export async function putHand(page: Page, place: string, hand: Hand): Promise<void> {
  if (hand !== 'keyboard') return press(placeOf(page, place), hand);
  const [row = '', side = ''] = place.split('/');
  const summary = page.getByText(words.lists, { exact: true });
  const radios = page.getByRole('group', { name: words.toSide }).getByRole('radio');
  if (!(await radios.first().isVisible())) await press(summary, hand);
  await tabTo(radios.first());
  await page.keyboard.press('Space');
  if (side === 'reach') await page.keyboard.press('ArrowDown');
  const list = page.getByLabel(words.toRow, { exact: true });
  await tabTo(list);
  await page.keyboard.type(comparison.rows.find(({ id }) => id === row)!.name);
  await expect(list).toHaveValue(row);
  await press(page.getByRole('button', { name: words.put }), hand);
}

/** The line that the count shows. */
export function recalledLine(n: number, all = comparison.rows.length): string {
  return fill(words.recalled, { n, all });
}
