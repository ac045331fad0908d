import { expect, test } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { words } from '../../support/content/course-content.ts';
import { activityOf } from '../../support/content/real-activities.ts';
import { getReady, keptOf, openActivity, seen } from '../../support/pages/activity-page.ts';
import { press } from '../../support/pages/hands.ts';

const recall = activityOf('recall', 'two-sentences');

for (const hand of ['mouse', 'touch', 'keyboard'] as const)
  test.describe(`Recall, by ${hand}`, () => {
    test.use({ hasTouch: true });

    test('the model answer waits for an own one, and stands beside it', async ({ page }) => {
      const board = await openActivity(page, recall);
      const model = seen(board, recall.model);
      await expect(model).toHaveCount(0);
      // Playwright waits for a button that says it is disabled; a learner may press it.
      await press(board.getByRole('button', { name: words.recall.compare }), 'keyboard');
      await expect(model).toHaveCount(0);
      await expect(page.locator('[data-announcer]')).toHaveText(words.activity.nothing);
      const own = board.getByRole('textbox');
      await own.fill('Networking brings people.\nThe other one takes time.');
      await press(board.getByRole('button', { name: words.recall.compare }), hand);
      await expect(model).toBeVisible();
      await expect(seen(board, 'The other one takes time.')).toBeVisible();
      await press(board.getByRole('checkbox', { name: recall.points[0]!.text }), 'mouse');
      const count = fill(words.recall.count, { n: 1, all: recall.points.length });
      await expect(seen(board, count)).toBeVisible();

      await page.reload();
      await getReady(page, recall.id);
      await expect(seen(board, count)).toBeVisible();
      await expect(seen(board, 'The other one takes time.')).toBeVisible();
      expect(await keptOf(page, recall.id)).toEqual({
        answers: { how: 'wrote', [`point/${recall.points[0]!.id}`]: 'yes' },
        isDone: true,
      });

      await press(board.getByRole('button', { name: words.activity.again }), hand);
      await expect(model).toHaveCount(0);
      await expect(own).toBeFocused();
      await press(board.getByRole('button', { name: words.activity.said }), hand);
      await expect(model).toBeVisible();
      await expect(seen(board, words.activity.youSaid)).toBeVisible();
    });
  });
