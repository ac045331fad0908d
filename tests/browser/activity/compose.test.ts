import { expect, test } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { words } from '../../support/content/course-content.ts';
import { activityOf } from '../../support/content/real-activities.ts';
import { getReady, keptOf, openActivity, seen } from '../../support/pages/activity-page.ts';
import { press } from '../../support/pages/hands.ts';

const compose = activityOf('compose', 'linkedin-message');

for (const hand of ['mouse', 'touch', 'keyboard'] as const)
  test.describe(`Compose, by ${hand}`, () => {
    test.use({ hasTouch: true });

    test('each switch repairs its piece of the text, and the own text is looked at', async ({
      page,
    }) => {
      const board = await openActivity(page, compose);
      const letter = board.getByRole('region', { name: words.compose.letter });
      for (const { name, text } of compose.switches) {
        await expect(letter).not.toContainText(text);
        await press(board.getByRole('switch', { name }), hand);
        await expect(letter.locator('ins', { hasText: text })).toBeVisible();
      }
      await expect(letter.locator('del').first()).toContainText('add you to my network');
      // Off again: what was taken out is back.
      await press(board.getByRole('switch', { name: compose.switches[0]!.name }), hand);
      await expect(letter).not.toContainText(compose.switches[0]!.text);
      expect((await keptOf(page, compose.id)).isDone).toBe(false);

      const own = board.getByRole('textbox');
      await press(own, hand);
      await own.fill('Hello Henrik, you asked about shift notes. No reply needed.');
      const [reason, useful, , easyNo] = compose.checks;
      const check = (text: string) => board.getByRole('checkbox', { name: text });
      await expect(check(reason!.text)).toBeChecked();
      await expect(check(easyNo!.text)).toBeChecked();
      await expect(check(useful!.text)).not.toBeChecked();
      await expect(seen(board, fill(words.compose.found, { words: 'you asked' }))).toBeVisible();
      await check(useful!.text).focus();
      await page.keyboard.press('Space');
      // The learner has the last word.
      await check(reason!.text).focus();
      await page.keyboard.press('Space');
      await expect(check(reason!.text)).not.toBeChecked();
      await expect(seen(board, words.compose.overruled)).toBeVisible();
      const kept = await keptOf(page, compose.id);
      expect(kept.isDone).toBe(true);
      expect(JSON.stringify(kept)).not.toContain('Henrik');

      await page.reload();
      await getReady(page, compose.id);
      await expect(own).toHaveValue('Hello Henrik, you asked about shift notes. No reply needed.');
      await expect(check(useful!.text)).toBeChecked();
      await expect(letter).toContainText(compose.switches[1]!.text);
    });
  });
