import { expect, test } from '@playwright/test';
import { activities } from '../../support/content/real-activities.ts';
import { boardOf, openActivity } from '../../support/pages/activity-page.ts';
import { findBarriers } from '../../support/pages/find-barriers.ts';
import { expectNothingWider } from '../../support/pages/nothing-wider.ts';
import { activityStates } from '../../support/pages/activity-states.ts';
import { openActivityStates } from '../../support/pages/open-activity-states.ts';

for (const one of activityStates)
  test(`${one.kind} ${one.id}, ${one.state}: no barrier, and nothing wider than the screen`, async ({
    page,
  }) => {
    await openActivityStates(page, [one], async () => {
      expect(await findBarriers(page, [1280, 390])).toEqual([]);
      await expectNothingWider(page);
    });
  });

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every answer of every activity can be opened, and nothing is wider than the screen', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 666 });
    for (const activity of activities) {
      await page.goto(activity.page);
      const board = boardOf(page, activity.id);
      for (const summary of await board.locator('summary').all()) await summary.click();
      for (const text of answersOf(activity)) await expect(board).toContainText(text);
      await expect(board.getByRole('button').filter({ visible: true })).toHaveCount(0);
    }
  });
});

test('On paper, every answer stands, and nothing that has to be moved', async ({ page }) => {
  for (const activity of activities) {
    const board = await openActivity(page, activity);
    await page.emulateMedia({ media: 'print' });
    for (const text of answersOf(activity))
      await expect(board.getByText(text).filter({ visible: true }).first()).toBeVisible();
    await expect(board.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('With scripts, no answer stands open before the learner has answered or skipped', async ({
  page,
}) => {
  for (const activity of activities) {
    const board = await openActivity(page, activity);
    for (const text of answersOf(activity))
      await expect(board.getByText(text).filter({ visible: true })).toHaveCount(0);
  }
});

/** The sentences that an activity keeps back. */
function answersOf(activity: (typeof activities)[number]): string[] {
  switch (activity.kind) {
    case 'vote':
      return [activity.together, ...activity.options.flatMap(({ sees, misses }) => [sees, misses])];
    case 'place':
    case 'sort':
      return activity.cards.map(({ because }) => because);
    case 'compose':
      return activity.switches.map(({ text }) => text);
    case 'recall':
      return [activity.model];
    case 'time-line':
      return activity.asks.map(({ because }) => because);
  }
}
