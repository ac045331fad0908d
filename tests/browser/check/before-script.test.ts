import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { formatChange } from '#features/scenario/model/meters.ts';
import { fill } from '#ui/fill.ts';
import { words } from '../../support/content/course-content.ts';
import { withRuns } from '../../support/content/played-runs.ts';
import { lessonItems } from '../../support/content/real-items.ts';
import { games, pathFrom } from '../../support/content/scenario-games.ts';
import type { ScenarioGame } from '../../support/content/scenario-games.ts';
import { press } from '../../support/pages/hands.ts';
import { holdScripts } from '../../support/pages/hold-scripts.ts';
import { beginWith, readKept } from '../../support/pages/kept-progress.ts';
import {
  expectEnd,
  expectOutcome,
  expectScene,
  onwardOf,
  playOn,
} from '../../support/pages/scenario-page.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

for (const game of games) {
  test.describe(`Before the script comes: ${game.id}`, () => {
    test.use({ hasTouch: true });

    for (const hand of ['mouse', 'keyboard', 'touch'] as const) {
      test(`an option of the plain form is the answer, pressed by ${hand}`, async ({ page }) => {
        const faults = watchPage(page, sites.root.address);
        const { taken } = game.play('CABCA');
        const release = await openEarly(page, game);
        await press(plainOption(page, game, 0, 'C'), hand);
        await expect(page.getByText(taken[0]!.option.happens)).toBeVisible();
        release();
        await expectOutcome(page, taken[0]!);
        const heading = page.getByRole('heading', { name: taken[0]!.decision.title });
        await expect(heading.first()).toBeFocused();
        await expect(page.locator('[data-plain]')).toBeHidden();
        expect((await readKept(page)).scenarios[game.id]?.path).toBe('C');
        await page.reload();
        await expectOutcome(page, taken[0]!);
        expect(faults).toEqual([]);
      });
    }

    test('several decisions in turn count, and the run goes on from there', async ({ page }) => {
      const path = pathFrom(game, 'BACCB');
      const { taken } = game.play(path);
      const release = await openEarly(page, game);
      await plainOption(page, game, 0, 'B').click();
      await plainOption(page, game, 1, 'A').click();
      release();
      await expectOutcome(page, taken[1]!);
      expect((await readKept(page)).scenarios[game.id]?.path).toBe('BA');
      await onwardOf(page, game, taken[1]!).click();
      await playOn(page, game, path, { from: 2 });
      await expectEnd(page, game.play(path));
    });
  });
}

test('Where several options of a decision were opened to read, none of them counts', async ({
  page,
}) => {
  const game = games[0]!;
  const release = await openEarly(page, game);
  await plainOption(page, game, 0, 'B').click();
  await plainOption(page, game, 0, 'A').click();
  release();
  await expectScene(page, game.play('AAAAA').taken[0]!);
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
});

test('A learner who comes back and presses early goes on where the run stands', async ({
  page,
}) => {
  const game = games[2]!;
  await beginWith(page, withRuns(game.id, 'AB'));
  const release = await openEarly(page, game);
  await plainOption(page, game, 2, 'C').click();
  release();
  await expectOutcome(page, game.play('ABCAA').taken[2]!);
  expect((await readKept(page)).scenarios[game.id]?.path).toBe('ABC');
});

test('In a check, an early option is the answer, and what was said about it is kept', async ({
  page,
}) => {
  const item = lessonItems('two-words')[0]!;
  const option = item.options[2]!;
  const release = await holdScripts(page);
  await page.goto('two-words.html', { waitUntil: 'commit' });
  const asked = page.locator(`#${item.id}`);
  await asked.getByText(words.check.fairlySure).click();
  const early = asked.locator(`[data-option="${option.id}"] > summary`);
  await press(early, 'keyboard');
  await expect(asked.getByText(option.feedback).first()).toBeVisible();
  release();
  await waitForIslands(page);
  await expect(early).toContainText(words.check.yours);
  await expect(early).toBeFocused();
  await expect(asked.getByText(option.feedback).first()).toBeVisible();
  await expect(asked.locator('details[data-option][open]')).toHaveCount(1);
  const { chosen } = (await readKept(page)).items[item.id]!;
  expect(chosen).toMatchObject([{ option: option.id, confidence: 'fairly-sure' }]);
});

test('How sure the learner is, said before the script comes, counts with the later answer', async ({
  page,
}) => {
  const item = lessonItems('two-words')[1]!;
  const release = await holdScripts(page);
  await page.goto('two-words.html', { waitUntil: 'commit' });
  const asked = page.locator(`#${item.id}`);
  await asked.getByText(words.check.certain).click();
  release();
  await waitForIslands(page);
  await expect(asked.getByLabel(words.check.certain)).toBeChecked();
  await asked.locator('[data-option="A"] > button').click();
  await expect(asked).toContainText(words.check.yours);
  const { chosen } = (await readKept(page)).items[item.id]!;
  expect(chosen).toMatchObject([{ option: 'A', confidence: 'certain' }]);
});

test.describe('Where scripts are off', () => {
  test.use({ javaScriptEnabled: false });

  for (const game of games) {
    test(`each option of ${game.id} tells its story, its why and its meters`, async ({ page }) => {
      await page.goto(game.address);
      for (const [step, { options }] of game.scenario.decisions.entries()) {
        for (const { id, happens, feedback, trust = {} } of options) {
          const summary = plainOption(page, game, step, id);
          const answer = summary.locator('xpath=following-sibling::*');
          await press(summary, id === 'A' ? 'keyboard' : 'mouse');
          await expect(answer).toContainText(happens);
          await expect(answer).toContainText(feedback);
          for (const [person, by] of Object.entries(trust)) {
            const name = game.scenario.cast.find((one) => one.id === person)!.short;
            const change = formatChange(by, words.scenario.unchanged);
            await expect(answer).toContainText(fill(words.scenario.tie, { name, change }));
          }
          await expect(answer.getByText(happens)).toBeVisible();
        }
      }
    });
  }
});

/** Opens a scenario while its scripts are still on their way. */
async function openEarly(page: Page, { address }: ScenarioGame): Promise<() => void> {
  const release = await holdScripts(page);
  await page.goto(address, { waitUntil: 'commit' });
  return release;
}

function plainOption(page: Page, game: ScenarioGame, step: number, letter: string): Locator {
  const { id } = game.scenario.decisions[step]!;
  return page.locator(`[data-option="${id}-${letter}"] > summary`);
}
