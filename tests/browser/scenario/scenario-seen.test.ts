import { expect, test } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { words } from '../../support/content/course-content.ts';
import { withRuns } from '../../support/content/played-runs.ts';
import { games } from '../../support/content/scenario-games.ts';
import { playScreens } from '../../support/pages/hands.ts';
import { beginWith } from '../../support/pages/kept-progress.ts';
import { readPdf } from '../../support/pages/read-pdf.ts';
import {
  expectOutcome,
  expectScene,
  onwardOf,
  optionOf,
} from '../../support/pages/scenario-page.ts';

const game = games[0]!;
const { decisions } = game.scenario;

for (const { where, path } of [
  { where: 'run', path: 'AB' },
  { where: 'repair', path: 'AAA' },
])
  test(`A printed scenario has every decision, option and explanation, also in the middle of a ${where}`, async ({
    page,
  }) => {
    const { now } = game.play(path);
    if (now.at === 'end') throw new Error('The run is over.');
    expect(now.scene.decision.repairs === undefined).toBe(where === 'run');
    await beginWith(page, withRuns(game.id, path));
    await page.goto(game.address);
    await expectScene(page, now.scene);
    const printed = readPdf(await page.pdf({ tagged: false }));
    const { setting, debrief, closing } = game.scenario;
    const texts = [
      ...decisions.flatMap(({ title, scene, question, options }) => [
        ...[title, scene, question],
        ...options.flatMap(({ text, happens, feedback }) => [text, happens, feedback]),
      ]),
      ...game.endings.endings.flatMap((ending) => [ending.title, ending.text]),
      ...debrief.map(({ text }) => text),
      ...[setting, closing.question, closing.answer],
    ];
    expect(texts.length).toBeGreaterThan(80);
    const missing = texts.filter((text) => !printed.includes(text.replace(/\s/g, '')));
    expect(missing).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('complementary', { name: words.play.meters })).toBeHidden();
  });

test('In forced colours the border tells which option was chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(game.address);
  const [taken] = game.play('BAAAA').taken;
  await optionOf(page, taken!, 'B').click();
  await expectOutcome(page, taken!);
  const widths = await Promise.all(
    ['A', 'B', 'C'].map((letter) =>
      optionOf(page, taken!, letter).evaluate((option) => getComputedStyle(option).borderTopWidth),
    ),
  );
  expect(widths).toEqual(['1px', '3px', '1px']);
});

test('The title of the page names the decision, and the end', async ({ page }) => {
  await page.goto(game.address);
  const { taken } = game.play('ABCAB');
  const built = new RegExp(`\\| ${game.scenario.title}`);
  for (const [index, one] of taken.entries()) {
    const position = fill(words.scenario.decision, { n: index + 1, all: 5 });
    await expect(page).toHaveTitle(new RegExp(`^${position}, ${one.decision.title}`));
    await expect(page).toHaveTitle(built);
    await optionOf(page, one, one.option.id).click();
    await onwardOf(page, game, one).click();
  }
  await expect(page).toHaveTitle(new RegExp(`^${words.play.ending} \\|`));
});

for (const { name, ...size } of [...playScreens, { name: '400% zoom', width: 320, height: 256 }])
  test(`The way back to an earlier decision is there, and a step shows its start, on ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await beginWith(page, withRuns(game.id, 'ABC'));
    await page.goto(game.address);
    const { taken } = game.play('ABCAB');
    await expect(page.getByRole('heading', { name: taken[3]!.decision.title })).toBeVisible();
    const fold = page.getByRole('button', { name: words.play.soFar });
    const back = page
      .getByRole('list', { name: words.play.soFar })
      .getByRole('link', { name: taken[1]!.decision.title });
    if (size.width < 1000) {
      await expect(back).toBeHidden();
      await fold.click();
      await expect(fold).toHaveAttribute('aria-expanded', 'true');
    } else await expect(fold).toBeHidden();
    await back.click();
    const heading = page.getByRole('heading', { name: taken[1]!.decision.title, level: 2 });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    if (size.width < 1000) await expect(back).toBeHidden();
  });

test('What stands over the story comes before it, and what stands beside it comes after it', async ({
  page,
}) => {
  await beginWith(page, withRuns(game.id, 'ABC'));
  await page.goto(game.address);
  const beside = page.getByRole('complementary', { name: words.play.meters });
  for (const { width } of playScreens) {
    await page.setViewportSize({ width, height: 800 });
    const story = page.getByRole('region', { name: game.play('ABCAB').taken[3]!.decision.title });
    await expect(story).toBeVisible();
    const isOver = await beside.evaluate((sidebar) => {
      const [part, told] = [sidebar.querySelector('svg')!, document.querySelector('main section')!];
      return part.getBoundingClientRect().bottom <= told.getBoundingClientRect().top;
    });
    expect(isOver).toBe(width < 832);
    const isBefore = await beside.evaluate((sidebar) =>
      Boolean(
        sidebar.compareDocumentPosition(document.querySelector('main section')!) &
        Node.DOCUMENT_POSITION_FOLLOWING,
      ),
    );
    expect(isBefore).toBe(isOver);
  }
});
