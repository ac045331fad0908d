import { expect, test } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { games } from '../../support/content/scenario-games.ts';
import { expectScene, onwardOf, optionOf } from '../../support/pages/scenario-page.ts';
import { startTranscript } from '../../support/pages/transcript.ts';

const game = games.find(({ id }) => id === 'startup')!;
/** Trust is broken, mended in a decision of its own, and carries to the end. */
const path = 'AAABBA';

test('A scenario from its situation to its end, as it is heard', async ({ page }) => {
  const play = game.play(path);
  await page.goto(game.address);
  await expectScene(page, play.taken[0]!);
  const told = await startTranscript(page);
  await told.read('main');
  for (const [step, taken] of play.taken.entries()) {
    const isRepair = taken.decision.repairs !== undefined;
    if (isRepair) await told.read('main section');
    await told.after(`Chooses ${taken.option.id}`, async () => {
      await optionOf(page, taken, taken.option.id).press('Enter');
      await expect(onwardOf(page, game, taken)).toBeVisible();
    });
    if (step === 0 || isRepair) await told.read('main');
    await told.after('Goes on', async () => {
      await onwardOf(page, game, taken).press('Enter');
      await expect(page.locator('main h2:focus')).toBeVisible();
    });
  }
  await told.read('main section');
  await told.after('Opens another way', () =>
    page
      .getByRole('button', { name: new RegExp(words.play.instead.split('{')[0]!) })
      .first()
      .press('Enter'),
  );
  expect(told.text()).toMatchSnapshot('journey.txt');
});
