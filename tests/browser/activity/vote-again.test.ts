import { expect, test } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { activities, activityOf } from '../../support/content/real-activities.ts';
import { getReady, keptOf, openActivity, seen } from '../../support/pages/activity-page.ts';
import { press } from '../../support/pages/hands.ts';

const vote = activityOf('vote', 'better-network');
const votes = activities.filter(({ kind }) => kind === 'vote');

for (const hand of ['mouse', 'touch', 'keyboard'] as const)
  test.describe(`The vote comes back, by ${hand}`, () => {
    test.use({ hasTouch: true });

    test('at the end of its lesson, beside what the learner says now', async ({ page }) => {
      const board = await openActivity(page, vote);
      const chosen = vote.options[1]!;
      await press(board.getByRole('button', { name: chosen.text }), hand);
      const end = page.getByRole('region', { name: vote.title }).last();
      await end.scrollIntoViewIfNeeded();
      await expect(seen(end, words.vote.atStart)).toBeVisible();
      await expect(seen(end, chosen.text)).toBeVisible();
      await end.getByRole('textbox').fill('Mine looks like both.');
      await press(end.getByRole('button', { name: words.vote.keep }), hand);
      await expect(seen(end, 'Mine looks like both.')).toBeFocused();
      const kept = await keptOf(page, vote.id);
      expect(kept.answers).toEqual({ vote: chosen.id, again: 'wrote' });

      await page.reload();
      await getReady(page, vote.id);
      await end.scrollIntoViewIfNeeded();
      await expect(seen(end, 'Mine looks like both.')).toBeVisible();
      await press(end.getByRole('button', { name: words.activity.again }), hand);
      await expect(end.getByRole('textbox')).toBeFocused();
      await press(end.getByRole('button', { name: words.activity.said }), hand);
      await expect(seen(end, words.activity.youSaid)).toBeVisible();
    });
  });

test('Whoever did not vote is led to the question; every vote has its return', async ({ page }) => {
  for (const { page: lesson, id, title } of votes) {
    await page.goto(lesson);
    const end = page.getByRole('region', { name: title }).last();
    await end.scrollIntoViewIfNeeded();
    await expect(seen(end, words.vote.noStart)).toBeVisible();
    await expect(end.getByRole('link', { name: words.vote.toStart })).toHaveAttribute(
      'href',
      `#try-${id}`,
    );
  }
});
