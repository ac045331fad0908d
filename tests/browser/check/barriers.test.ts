import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { answeredLearner } from '../../support/content/answered-learner.ts';
import { words } from '../../support/content/course-content.ts';
import { withRuns } from '../../support/content/played-runs.ts';
import { lessonItems } from '../../support/content/real-items.ts';
import { games, pathFrom, pathThatComesBack } from '../../support/content/scenario-games.ts';
import { answerAll, answerQuestion, readAsked } from '../../support/pages/final-check-page.ts';
import { findBarriers } from '../../support/pages/find-barriers.ts';
import { answer, openCheck, wrongOf } from '../../support/pages/item-page.ts';
import { beginWith } from '../../support/pages/kept-progress.ts';
import { optionOf } from '../../support/pages/scenario-page.ts';

/** What is on the screen in the middle of playing, named as a learner would. */
const states: readonly (readonly [name: string, come: (page: Page) => Promise<void>])[] = [
  ['items answered, looked at, tried again', answerItems],
  ['a decision that was taken, with what came back', takeDecision],
  ['the end of a third run, with another way open', comeToTheEnd],
  ['a question of the final check, answered', answerFirstQuestion],
  ['a result', comeToTheResult],
  ['practice with mistakes to redo', openPractice],
];

test.describe('No barrier that a machine can find in the middle of playing, light and dark', () => {
  for (const [name, come] of states) {
    test(name, async ({ page }) => {
      await come(page);
      expect(await findBarriers(page, [1280, 390])).toEqual([]);
    });
  }
});

async function answerItems(page: Page): Promise<void> {
  await openCheck(page, 'two-words');
  const [first, second, third] = lessonItems('two-words').map((item) => ({
    item,
    asked: page.locator(`#${item.id}`),
  }));
  await first!.asked.getByLabel(words.check.certain).click();
  await answer(first!.asked, first!.item.key);
  await answer(second!.asked, wrongOf(second!.item));
  await second!.asked.getByRole('button', { name: words.check.others }).click();
  await answer(third!.asked, wrongOf(third!.item));
  await third!.asked.getByRole('button', { name: words.check.again }).click();
  await third!.asked.getByText(words.lesson.hint, { exact: true }).click();
}

async function takeDecision(page: Page): Promise<void> {
  const game = games[0]!;
  const path = pathThatComesBack(game);
  await beginWith(page, withRuns(game.id, path.slice(0, -1)));
  await page.goto(game.address);
  const last = game.play(path).taken.at(-1)!;
  await optionOf(page, last, last.option.id).click();
  await expect(page.getByRole('button', { name: words.play.end })).toBeVisible();
}

async function comeToTheEnd(page: Page): Promise<void> {
  const game = games[1]!;
  await beginWith(
    page,
    withRuns(game.id, ...['AAAAA', 'BBBBB', 'ACCBA'].map((path) => pathFrom(game, path))),
  );
  await page.goto(game.address);
  await page
    .getByRole('button', { expanded: false })
    .filter({ hasText: /^[ABC]$/ })
    .first()
    .click();
  await expect(page.getByRole('combobox')).toHaveCount(2);
}

async function answerFirstQuestion(page: Page): Promise<void> {
  await page.goto('final-check.html');
  await page.getByRole('button', { name: words.final.start }).click();
  await answerQuestion(page, wrongOf(await readAsked(page, 0)));
  await expect(page.getByRole('button', { name: words.final.next })).toBeVisible();
}

async function comeToTheResult(page: Page): Promise<void> {
  await page.goto('final-check.html');
  await page.getByRole('button', { name: words.final.start }).click();
  await answerAll(page, (item, n) => (n % 3 === 0 ? wrongOf(item) : item.key));
  await expect(page.getByText(words.final.mistakesLead)).toBeVisible();
}

async function openPractice(page: Page): Promise<void> {
  await beginWith(page, answeredLearner);
  await page.goto('practice.html');
  await expect(page.locator('[data-item]')).toHaveCount(3);
}
