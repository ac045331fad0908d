import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { dimensions, words } from '../../support/content/course-content.ts';
import { activityOf } from '../../support/content/real-activities.ts';
import { getReady, keptOf, openActivity, seen } from '../../support/pages/activity-page.ts';
import { press, tabTo } from '../../support/pages/hands.ts';

const line = activityOf('time-line', 'nimmi-and-rohan');
const [ask] = line.asks;
const asked = line.months.findIndex(({ month }) => month === ask!.month);
const nameOf = (id: string) => dimensions.find((one) => one.id === id)!.name;
const marksIn = (board: Locator) => board.locator('li svg circle:last-child');

for (const hand of ['mouse', 'touch', 'keyboard'] as const)
  test.describe(`Time line, by ${hand}`, () => {
    test.use({ hasTouch: true });

    test('each step tells its month and moves the marks; a question comes before they move', async ({
      page,
    }) => {
      const board = await openActivity(page, line);
      const next = board.getByRole('button', { name: words.timeLine.next });
      await expect(marksIn(board)).toHaveCount(8);
      for (const [index, month] of line.months.entries()) {
        await expect(seen(board, month.said)).toBeVisible();
        const before = line.months[index - 1]?.marks['purpose'];
        const shown = index === asked ? before : month.marks['purpose'];
        await expect(marksIn(board).first()).toHaveAttribute('cx', `${100 - shown!}%`);
        if (index === asked) {
          await press(board.getByRole('button', { name: nameOf('purpose') }), hand);
          await expect(seen(board, ask!.because)).toBeVisible();
          await expect(marksIn(board).first()).toHaveAttribute(
            'cx',
            `${100 - month.marks['purpose']!}%`,
          );
        }
        if (index < line.months.length - 1) await press(next, hand);
      }
      expect(await keptOf(page, line.id)).toEqual({
        answers: { month: '12', [ask!.id]: 'purpose' },
        isDone: true,
      });
      await page.reload();
      await getReady(page, line.id);
      await expect(seen(board, line.months.at(-1)!.said)).toBeVisible();
    });
  });

test('The scrubber goes through the year with the arrow keys, and says each month', async ({
  page,
}) => {
  const board = await openActivity(page, line);
  const slider = board.getByRole('slider');
  await tabTo(slider);
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(line.months[1]!.name));
  await page.keyboard.press('End');
  await expect(seen(board, line.months.at(-1)!.said)).toBeVisible();
  await page.keyboard.press('Home');
  await expect(seen(board, line.months[0]!.said)).toBeVisible();
});
