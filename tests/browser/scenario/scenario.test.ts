import { expect, test } from '@playwright/test';
import { debriefPlay } from '#features/scenario/model/debrief-play.ts';
import { dimensions, words } from '../../support/content/course-content.ts';
import { games, pathThatComesBack, pathTo } from '../../support/content/scenario-games.ts';
import type { ScenarioGame } from '../../support/content/scenario-games.ts';
import { playScreens, press } from '../../support/pages/hands.ts';
import type { Hand } from '../../support/pages/hands.ts';
import { readKept } from '../../support/pages/kept-progress.ts';
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

/** Each hand takes another way, so that together they see what comes back, and several ends. */
const hands: readonly { hand: Hand; name: string; pathOf: (game: ScenarioGame) => string }[] = [
  { hand: 'mouse', name: 'with the mouse', pathOf: pathThatComesBack },
  { hand: 'keyboard', name: 'with the keyboard alone', pathOf: (game) => pathTo(game, 'both') },
  { hand: 'touch', name: 'by touch', pathOf: (game) => pathTo(game, 'roots') },
];

test.describe('A scenario is played to its end', () => {
  test.use({ hasTouch: true });

  for (const [n, game] of games.entries()) {
    for (const [m, { hand, name, pathOf }] of hands.entries()) {
      // Each scenario meets every hand and every screen.
      const screen = playScreens[(n + m) % playScreens.length]!;
      test(`${game.id}, ${name}, on ${screen.name}`, async ({ page }) => {
        const faults = watchPage(page, sites.root.address);
        const reducedMotion = hand === 'mouse' ? 'no-preference' : 'reduce';
        await page.emulateMedia({ reducedMotion });
        await page.setViewportSize(screen);
        const play = game.play(pathOf(game));
        await page.goto(game.address);
        for (const taken of play.taken) {
          await expectScene(page, taken);
          await press(optionOf(page, taken, taken.option.id), hand);
          await expectOutcome(page, taken);
          await press(onwardOf(page, game, taken), hand);
          // A new scene is a new place: the focus and the eye go to its heading.
          const heading = page.getByRole('main').getByRole('heading', { level: 2 }).first();
          await expect(heading).toBeFocused();
          await expect(heading).toBeInViewport({ ratio: 1 });
        }
        await expectEnd(page, play);
        await expect(page).toHaveURL(/#end$/);
        const kept = (await readKept(page)).scenarios[game.id];
        expect(kept).toMatchObject({ run: 0, path: play.path });
        expect(kept?.runs.map(({ run, path }) => ({ run, path }))).toEqual([
          { run: 0, path: play.path },
        ]);
        expect(faults).toEqual([]);
      });
    }
  }
});

for (const game of games) {
  test(`After the end, the look back names the own choices in each dimension: ${game.id}`, async ({
    page,
  }) => {
    const path = pathTo(game, 'quiet');
    await page.goto(game.address);
    await playOn(page, game, path);
    const own = debriefPlay(game.scenario, game.play(path));
    const rows = page.locator('astro-island dl > div:has(> dt > a)');
    await expect(rows).toHaveCount(own.length);
    for (const [index, { dimension, text, choices }] of own.entries()) {
      const row = rows.nth(index);
      const link = row.getByRole('link', {
        name: dimensions.find(({ id }) => id === dimension)!.name,
      });
      await expect(link).toHaveAttribute('href', `comparison.html#${dimension}`);
      await expect(row).toContainText(text);
      for (const { decision, option } of choices)
        await expect(row).toContainText(`${decision.title} (${option.id})`);
      await expect(row.getByText(words.play.yourChoices)).toHaveCount(choices.length > 0 ? 1 : 0);
    }
    await page.getByText(words.play.model).click();
    await expect(page.getByText(game.scenario.closing.answer).first()).toBeVisible();
  });

  test(`A scenario works alone, in a frame of somebody else’s page: ${game.id}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 714, height: 666 });
    // Any file of another address without a policy of its own serves as somebody else's page.
    await page.goto(`${sites.folder.address}robots.txt`);
    await page.evaluate((src) => {
      document.body.innerHTML = `<iframe width="700" height="640" src="${src}"></iframe>`;
    }, sites.portal.address + game.address);
    const place = page.frameLocator('iframe');
    const path = pathTo(game, 'reach');
    await playOn(place, game, path);
    await expectEnd(place, game.play(path));
  });
}
