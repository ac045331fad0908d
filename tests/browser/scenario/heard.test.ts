import { expect, test } from '@playwright/test';
import { listStops } from '#features/scenario/model/list-stops.ts';
import { formatChange } from '#features/scenario/model/meters.ts';
import { fill } from '#ui/fill.ts';
import { words } from '../../support/content/course-content.ts';
import { games, pathThatComesBack } from '../../support/content/scenario-games.ts';
import {
  expectOutcome,
  expectScene,
  onwardOf,
  optionOf,
  positionOf,
  tellChanges,
} from '../../support/pages/scenario-page.ts';
import {
  expectInOrder,
  hearNews,
  newsIn,
  readThrough,
  startReader,
} from '../../support/pages/screen-reader.ts';

for (const game of games)
  test(`A scenario, as a screen reader tells it, decision by decision: ${game.id}`, async ({
    page,
  }) => {
    const story = 'astro-island section';
    const path = pathThatComesBack(game);
    const play = game.play(path);
    await page.goto(game.address);
    await expectScene(page, play.taken[0]!);
    await startReader(page, 'main');
    for (const taken of play.taken) {
      const { decision, option, step, bridge, variants, meters, after } = taken;
      const name = positionOf(taken);
      expectInOrder(await readThrough(page, story), [
        `region, ${decision.title}`,
        `heading, ${decision.title}, ${name}, level 2`,
        ...(bridge === undefined ? [] : [bridge]),
        decision.scene,
        ...variants.map(({ text }) => text),
        `heading, ${decision.question}, level 3`,
        `group, ${decision.question}`,
        ...decision.options.map(
          ({ id, text }) => `button, ${id} ${text}, not disabled, not pressed`,
        ),
      ]);
      await readThrough(page, 'main');
      await optionOf(page, taken, option.id).press('Enter');
      await expectOutcome(page, taken);
      const changes = (['roots', 'reach'] as const).map((side) => {
        const change = formatChange(after[side] - meters[side], words.scenario.unchanged);
        return fill(words.play.change, { meter: words.scenario[side], change, value: after[side] });
      });
      expect(newsIn(await hearNews(page))).toEqual([
        `${option.happens} ${words.play.why}. ${[option.feedback, ...tellChanges(taken), ...changes].join(' ')}`,
      ]);
      const stops = listStops(game.scenario, game.play(path.slice(0, step + 1)));
      const at = stops.findIndex((stop) => stop.step === step);
      const told = await readThrough(page, 'main');
      expect(told).toContain(`button, ${option.id} ${option.text}, disabled, pressed`);
      expectInOrder(told, [
        `complementary, ${words.play.meters}`,
        `image, ${fill(words.play.scene, { ...after })}`,
        `meter, ${words.scenario.roots}, min value 0, max value 100, ${after.roots}`,
        `meter, ${words.scenario.reach}, min value 0, max value 100, ${after.reach}`,
        `list, ${words.play.soFar}`,
        `listitem, level 1, current step, position ${at + 1}, set size ${stops.length}`,
      ]);
      await onwardOf(page, game, taken).press('Enter');
    }
    const { title = '' } = play.now.at === 'end' ? play.now.ending : {};
    const arrived = page.getByRole('heading', { name: title });
    await expect(arrived).toBeFocused();
    expectInOrder(await hearNews(page), [`heading, ${title}, ${words.play.ending}, level 2`]);
    const { decision, option } = play.taken[0]!;
    const other = decision.options.find(({ id }) => id !== option.id)!;
    const end = await readThrough(page, story);
    expectInOrder(end, [
      `region, ${title}`,
      `button, ${words.play.replay}`,
      `heading, ${words.play.map}, level 3`,
      words.play.chosen,
      `heading, ${words.play.debrief}, level 3`,
      `heading, ${words.play.closing}, level 3`,
    ]);
    const instead = fill(words.play.instead, { option: other.id, text: other.text });
    expect(end).toContain(`button, ${instead}, not expanded`);
  });
