import { expect, test } from '@playwright/test';
import { emptyProgress } from '#progress/progress.ts';
import { fill } from '#ui/fill.ts';
import { words } from '../../support/content/course-content.ts';
import { withRuns } from '../../support/content/played-runs.ts';
import { games } from '../../support/content/scenario-games.ts';
import { beginWith, readKept } from '../../support/pages/kept-progress.ts';
import { expectEnd, expectScene, playOn } from '../../support/pages/scenario-page.ts';
import { hearNews, newsIn, startReader } from '../../support/pages/screen-reader.ts';

const game = games.find(({ id }) => id === 'startup')!;
const { cast } = game.scenario;
// “Later” twice, then the repair, then the true number and an answer of both.
const mended = 'AAABBA';
const strained = 'AAAABA';

test('A repair is reached again after a reload in the middle of it, and mends the tie', async ({
  page,
}) => {
  await page.goto(game.address);
  await playOn(page, game, mended, { to: 3 });
  const repair = game.play(mended).taken[3]!;
  expect(repair.decision.repairs).toBe('tomasz');
  await expectScene(page, repair);
  await page.reload();
  await expectScene(page, repair);
  const people = page.getByRole('list', { name: words.play.ties });
  const tomasz = people.getByRole('listitem').filter({ hasText: 'Tomasz' });
  await expect(tomasz).toContainText(words.play.isStrained);
  await playOn(page, game, mended, { from: 3, to: 4 });
  await expect(tomasz).not.toContainText(words.play.isStrained);
  await playOn(page, game, mended, { from: 4 });
  await expectEnd(page, game.play(mended));
  const map = page.getByRole('main');
  await expect(map).toContainText(fill(words.play.broke, { name: 'Tomasz' }));
  await expect(map).toContainText(fill(words.play.mended, { name: 'Tomasz' }));
});

test('The end tells each tie in a line, names what moved it most, and who keeps roots low', async ({
  page,
}) => {
  const held = 'CCCBC';
  const path = `${held}A`;
  const play = game.play(path);
  expect(play.now).toMatchObject({ at: 'end', heldBy: ['tomasz'] });
  await beginWith(page, withRuns(game.id, path));
  await page.goto(game.address);
  await expectEnd(page, play);
  await expect(page.getByRole('main')).toContainText(fill(game.endings.held, { names: 'Tomasz' }));
  for (const { id, ends } of cast) {
    if (!ends) continue;
    const line =
      id === 'tomasz' ? ends.strained! : play.state.trust[id]! >= 60 ? ends.near : ends.far;
    await expect(page.getByText(line).filter({ visible: true })).toHaveCount(1);
  }
});

for (const [name, path] of [
  ['strained', strained],
  ['repaired', mended],
] as const)
  test(`A ${name} run, as a screen reader tells what each choice does`, async ({ page }) => {
    await page.goto(game.address);
    await expectScene(page, game.play(path).taken[0]!);
    await startReader(page, 'body');
    const told: string[] = [];
    for (let step = 0; step < path.length; step += 1) {
      const { decision, option } = game.play(path).taken[step]!;
      await page
        .getByRole('group', { name: decision.question })
        .getByRole('button')
        .nth('ABC'.indexOf(option.id))
        .press('Enter');
      await expect(page.getByText(option.happens).first()).toBeVisible();
      told.push(...newsIn(await hearNews(page)));
      await page.locator('button.primary').press('Enter');
      await hearNews(page);
    }
    expect(`${told.join('\n')}\n`).toMatchSnapshot(`${name}.txt`);
  });

test('Runs of the first edition are kept and not played, and the page says so', async ({
  page,
}) => {
  const old = { run: 0, path: 'BCABA', runs: [{ run: 0, path: 'BCABA', at: 5 }] };
  await beginWith(page, { ...emptyProgress, scenarios: { [game.id]: old } });
  await page.goto(game.address);
  await expect(page.getByText(words.play.rewritten)).toBeVisible();
  await expectScene(page, game.play(mended).taken[0]!);
  await playOn(page, game, mended);
  await expectEnd(page, game.play(mended));
  await expect(page.getByText(words.play.rewritten)).toHaveCount(0);
  expect((await readKept(page)).scenarios[game.id]).toMatchObject({
    ...{ run: 1, path: mended, edition: 2 },
    runs: [old.runs[0], { run: 1, path: mended, edition: 2 }],
  });
});
