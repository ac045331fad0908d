import { expect, test } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { withRuns } from '../../support/content/played-runs.ts';
import { games, pathThatComesBack, pathTo } from '../../support/content/scenario-games.ts';
import { beginWith, blockStorage, readKept } from '../../support/pages/kept-progress.ts';
import {
  expectEnd,
  expectOutcome,
  expectScene,
  onwardOf,
  optionOf,
  playOn,
} from '../../support/pages/scenario-page.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

const phone = { width: 390, height: 844 };

for (const game of games) {
  const path = pathThatComesBack(game);
  const { taken } = game.play(path);

  test.describe(`The learner comes back to ${game.id}`, () => {
    test('by a reload in the middle: same decision, same meters, still on the screen', async ({
      page,
    }) => {
      await page.setViewportSize(game === games[0] ? { width: 1280, height: 800 } : phone);
      await page.goto(game.address);
      for (const one of taken) {
        const story = page.getByRole('region', { name: one.decision.title });
        await expectScene(page, one);
        await optionOf(page, one, one.option.id).click();
        await page.reload();
        await expectScene(page, { ...one, meters: one.after });
        // The browser comes back to where the learner was: at what happened, or at the start.
        await expect(story).toBeInViewport();
        await expect(page.getByText(one.option.happens).first()).toBeVisible();
        await onwardOf(page, game, one).click();
        if (one.step === 2) await page.reload();
      }
      await expectEnd(page, game.play(path));
      await page.reload();
      await expectEnd(page, game.play(path));
      expect((await readKept(page)).scenarios[game.id]?.runs).toHaveLength(1);
    });

    test('by Back and Forward: no answer is lost, and none is given twice', async ({ page }) => {
      await page.goto('practice-lab.html');
      await page.goto(game.address);
      await playOn(page, game, path, { to: 3 });
      for (const step of [2, 1, 0]) {
        await page.goBack();
        await expectOutcome(page, taken[step]!);
        await optionOf(page, taken[step]!, path[step] === 'A' ? 'B' : 'A').click({ force: true });
        await expectOutcome(page, taken[step]!);
      }
      await page.goBack();
      await expect(page).toHaveURL(/practice-lab/);
      await page.goForward();
      for (const step of [0, 1, 2]) {
        await expectOutcome(page, taken[step]!);
        await page.goForward();
      }
      await expectScene(page, taken[3]!);
      expect((await readKept(page)).scenarios[game.id]?.path).toBe(path.slice(0, 3));
      await playOn(page, game, path, { from: 3 });
      await expectEnd(page, game.play(path));
    });

    test('by Back after playing again: the next choice still shows what came of it', async ({
      page,
    }) => {
      await page.goto(game.address);
      await playOn(page, game, path);
      await page.getByRole('button', { name: words.play.replay }).click();
      await page.goBack();
      await expectScene(page, taken[0]!);
      await optionOf(page, taken[0]!, path[0]!).click();
      await expectOutcome(page, taken[0]!);
    });

    test('in a second tab: both tell the same, and nothing counts twice', async ({
      page,
      context,
    }) => {
      const other = await context.newPage();
      await page.goto(game.address);
      await other.goto(game.address);
      await expectScene(other, taken[0]!);
      // A learner acts in the tab that lies in front, and a browser draws no other one.
      await page.bringToFront();
      await optionOf(page, taken[0]!, path[0]!).click();
      await other.bringToFront();
      await expectOutcome(other, taken[0]!);
      await onwardOf(other, game, taken[0]!).click();
      await optionOf(other, taken[1]!, path[1]!).click();
      await page.bringToFront();
      await onwardOf(page, game, taken[0]!).click();
      await expectOutcome(page, taken[1]!);
      await onwardOf(page, game, taken[1]!).click();
      await playOn(page, game, path, { from: 2 });
      await page.getByRole('button', { name: words.play.replay }).click();
      await other.bringToFront();
      await expectScene(other, taken[0]!);
      await optionOf(other, taken[0]!, path[0]!).click();
      await expectOutcome(other, taken[0]!);
      const kept = (await readKept(page)).scenarios[game.id];
      expect(kept).toMatchObject({ run: 1, path: path[0], runs: [{ run: 0, path }] });
    });

    test('later, from another page, in a new window', async ({ page, context }) => {
      await page.goto(game.address);
      await playOn(page, game, path, { to: 2 });
      const back = new RegExp(`^${words.scenario.back.replace('{title}', '.+')}$`);
      await page.getByRole('link', { name: back }).click();
      await page.locator(`main a[href="${game.address}"]`).first().click();
      await expectScene(page, taken[2]!);
      await page.close();
      const later = await context.newPage();
      await later.goto(game.address);
      await expectScene(later, taken[2]!);
    });

    test('nothing can be kept: the whole run is played all the same', async ({ page }) => {
      const faults = watchPage(page, sites.root.address);
      await blockStorage(page);
      await page.goto(game.address);
      await expect(page.locator('[data-notice="not-kept"]')).toBeVisible();
      await playOn(page, game, path);
      await expectEnd(page, game.play(path));
      expect(faults).toEqual([]);
    });
  });
}

const game = games[0]!;

test('An address further than the learner has played leads to where the learner stands', async ({
  page,
}) => {
  const { taken } = game.play(pathTo(game, 'both'));
  await page.goto(`${game.address}#${taken[3]!.decision.id}`);
  await expectScene(page, taken[0]!);
  await expect(page).toHaveURL(new RegExp(`#${taken[0]!.decision.id}$`));
  await optionOf(page, taken[0]!, taken[0]!.option.id).click();
  await expectOutcome(page, taken[0]!);
});

test('“Skip to the content” leaves the learner at the same decision', async ({ page }) => {
  await beginWith(page, withRuns(game.id, 'AB'));
  await page.goto(game.address);
  const { taken } = game.play('ABCAB');
  await expectScene(page, taken[2]!);
  await page.getByRole('link', { name: words.site.skip }).press('Enter');
  await expectScene(page, taken[2]!);
  await playOn(page, game, 'ABCAB', { from: 2 });
  await expectEnd(page, game.play('ABCAB'));
});
