import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Item, Option } from '#features/check/check.schema.ts';
import { fill } from '#ui/fill.ts';
import { words } from '../content/course-content.ts';
import { press } from './hands.ts';
import type { Hand } from './hands.ts';
import { waitForIslands } from './wait-for-islands.ts';

type Asked = Pick<Item, 'key' | 'options' | 'note'>;

/** Opens a lesson and waits until its check has its script. */
export async function openCheck(page: Page, lesson: string): Promise<void> {
  await page.goto(`${lesson}.html`);
  await waitForIslands(page);
}

/** One of the options of an item: a button, and a disclosure once the answer is given. */
export function rowOf(asked: Locator, option: string): Locator {
  return asked.locator(`[data-option="${option}"]`);
}

/** Chooses an option of an item. */
export async function answer(asked: Locator, option: string, hand?: Hand): Promise<void> {
  await press(rowOf(asked, option).locator('summary, button'), hand);
}

/**
 * Holds what an item tells after an answer: its explanation at once, and no other one. What would do
 * better is named on the second look only.
 */
export async function expectAnswered(
  asked: Locator,
  item: Asked,
  option: string,
  look: 'first' | 'second' = 'first',
): Promise<void> {
  const best = item.options.find(({ id }) => id === item.key)!.text;
  const { feedback, better } = item.options.find(({ id }) => id === option)!;
  const row = rowOf(asked, option);
  await expect(row.locator('summary')).toContainText(words.check.yours);
  await expect(row.locator('.answer p')).toHaveText([
    option === item.key ? words.check.best : words.check.other,
    feedback,
    ...(look === 'second' && better !== undefined
      ? [fill(words.check.better, { better }), fill(words.check.named, { best })]
      : []),
    ...(item.note === undefined ? [] : [`${words.lesson.note}: ${item.note}`]),
  ]);
  await expect(row.getByText(feedback)).toBeVisible();
  await expect(asked.locator('details[data-option][open]')).toHaveCount(1);
  await expect(asked.getByText(feedback), 'an explanation is in the page once').toHaveCount(1);
}

/** The ids of the options in the order on the screen; their letters are always A, B, C. */
export async function readOrder(asked: Locator): Promise<string> {
  const rows = asked.locator('[data-option]');
  await expect(rows.locator('.letter')).toHaveText(['A', 'B', 'C']);
  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-option')));
  return ids.join('');
}

/** An option that is not the best one. */
export function wrongOf({ key, options }: Asked): Option['id'] {
  return options.find(({ id }) => id !== key)!.id;
}
