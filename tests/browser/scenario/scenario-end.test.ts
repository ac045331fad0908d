import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { comparePaths } from '#features/scenario/model/compare-paths.ts';
import { lookAhead } from '#features/scenario/model/look-ahead.ts';
import { fill } from '#ui/fill.ts';
import { words } from '../../support/content/course-content.ts';
import { withRuns } from '../../support/content/played-runs.ts';
import { endings, games, pathThatComesBack, pathTo } from '../../support/content/scenario-games.ts';
import type { ScenarioGame } from '../../support/content/scenario-games.ts';
import { press } from '../../support/pages/hands.ts';
import { beginWith, readKept } from '../../support/pages/kept-progress.ts';
import { expectEnd, expectScene, playOn } from '../../support/pages/scenario-page.ts';

for (const game of games) {
  test.describe(`After the end of ${game.id}`, () => {
    test('every other choice shows where it would have led, and the own path stays', async ({
      page,
    }) => {
      const own = pathThatComesBack(game);
      await beginWith(page, withRuns(game.id, own));
      await page.goto(game.address);
      await expectEnd(page, game.play(own));
      const before = (await readKept(page)).scenarios;
      for (const { decision, option: chosen, step } of game.play(own).taken) {
        const stop = stopOf(page, decision.title);
        await expect(stop).toContainText(`${words.play.chosen}: ${chosen.id}`);
        await expect(stop).toContainText(chosen.text);
        for (const option of decision.options.filter(({ id }) => id !== chosen.id)) {
          const name = fill(words.play.instead, { option: option.id, text: option.text });
          const other = stop.getByRole('button', { name, exact: true });
          await press(other, option.id === 'C' ? 'keyboard' : 'mouse');
          await expect(other).toHaveAttribute('aria-expanded', 'true');
          const there = lookAhead(game, own, step, option.id);
          const title = there.now.at === 'end' ? there.now.ending.title : '';
          const led = stop.locator('[data-other]');
          await expect(led).toContainText(option.happens);
          await expect(led).toContainText(option.feedback);
          await expect(led).toContainText(fill(words.play.wouldEnd, { ...there.meters, title }));
        }
      }
      await expectEnd(page, game.play(own));
      expect((await readKept(page)).scenarios).toEqual(before);
    });

    test('it is played again from the start, and the two runs stand side by side', async ({
      page,
    }) => {
      const [first, second] = [pathTo(game, 'reach'), pathTo(game, 'both')];
      await page.goto(game.address);
      await playOn(page, game, first);
      await expect(page.getByRole('heading', { name: words.play.compare })).toHaveCount(0);
      await page.getByRole('button', { name: words.play.replay }).click();
      await expectScene(page, game.play(second).taken[0]!);
      await expect(page.getByRole('main').locator('[aria-pressed="true"]')).toHaveCount(0);
      await playOn(page, game, second);
      await expectEnd(page, game.play(second));
      await expectCompared(page, game, [1, first], [2, second]);
      expect((await readKept(page)).scenarios[game.id]).toMatchObject({
        run: 1,
        path: second,
        runs: [
          { run: 0, path: first },
          { run: 1, path: second },
        ],
      });
    });
  });
}

test('Of three own runs, any two are compared, with mouse or keyboard, and the path stays', async ({
  page,
}) => {
  const game = games[1]!;
  const [first, second, third] = ['AAAAA', 'ABCAAC', 'CCBAA'] as const;
  await beginWith(page, withRuns(game.id, first, second, third));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(game.address);
  await expectCompared(page, game, [2, second], [3, third]);
  await page
    .getByRole('combobox', { name: words.play.compareFirst, exact: true })
    .selectOption('0');
  await expectCompared(page, game, [1, first], [3, third]);
  await page
    .getByRole('combobox', { name: words.play.compareSecond, exact: true })
    .press('ArrowUp');
  await expectCompared(page, game, [1, first], [2, second]);
  await expectEnd(page, game.play(third));
});

test('Each of the four endings tells what it means and what comes next', async ({ page }) => {
  const game = games[0]!;
  await page.goto(game.address);
  for (const { id } of endings) {
    const path = pathTo(game, id);
    await playOn(page, game, path);
    await expectEnd(page, game.play(path));
    await page.getByRole('button', { name: words.play.replay }).click();
  }
});

function stopOf(page: Page, title: string): Locator {
  const stops = page.getByRole('listitem').filter({ hasText: `${words.play.chosen}:` });
  return stops.filter({ has: page.getByText(title, { exact: true }) });
}

type NumberedRun = readonly [n: number, path: string];

/** Holds the comparison of two runs against the rules, decision by decision. */
async function expectCompared(
  page: Page,
  game: ScenarioGame,
  [n, a]: NumberedRun,
  [m, b]: NumberedRun,
): Promise<void> {
  const { decisions, ...ends } = comparePaths(game, a, b);
  const rows = page.locator('[data-runs] > li');
  await expect(rows).toHaveCount(decisions.length + 1);
  const names = [n, m].map((number) => fill(words.play.run, { n: number }));
  for (const [index, { decision, a: left, b: right, isSame }] of decisions.entries()) {
    const row = rows.nth(index);
    await expect(row.locator('dt')).toHaveText(names);
    await expect(row).toContainText(decision.title);
    await expect(row.locator('dd')).toHaveText(
      [left, right].map((taken) => `${taken?.option.id ?? ''} ${taken?.option.text ?? ''}`),
    );
    expect(await row.getAttribute('data-same')).toBe(isSame ? 'true' : null);
  }
  const titles = [ends.a, ends.b].map(({ now }) => (now.at === 'end' ? now.ending.title : ''));
  const last = rows.last().locator('dd');
  await expect(last).toHaveText(titles.map((title) => new RegExp(`^${title}\\.`)));
}
