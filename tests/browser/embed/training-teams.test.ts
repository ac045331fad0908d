import { expect, test } from '@playwright/test';
import manifest from '../../../package.json' with { type: 'json' };
import { nameOfPackage, packageFormats } from '#format.ts';
import { trainingTeamsSchema } from '#features/embed/training-teams.schema.ts';
import { fill } from '#ui/fill.ts';
import { findBarriers } from '../../support/pages/find-barriers.ts';
import { expectNothingWider } from '../../support/pages/nothing-wider.ts';
import { tabTo } from '../../support/pages/hands.ts';
import { firstLesson, itemsOf } from '../../support/content/lesson-checks.ts';
import { readContent } from '../../support/content/real-content.ts';
import { sites } from '../../support/serve/sites.ts';
import { watchPage } from '../../support/pages/watch-page.ts';

const words = readContent('training-teams', trainingTeamsSchema);
const { chooser, formats, portals, snippets } = words;
const address = 'for-training-teams.html';

test('Choose, copy, see it live, with the mouse: the snippet is the one that works', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const faults = watchPage(page, sites.root.address);
  await page.goto(address);
  await page.getByLabel(chooser.part).selectOption(firstLesson);
  await page.getByRole('button', { name: chooser.copy }).click();
  await expect(page.getByRole('main').getByText(chooser.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`<script src="${sites.root.address}embed.js" async></script>`);
  expect(copied).toContain(`src="${sites.root.address}" part="${firstLesson}"`);
  await page.getByRole('button', { name: chooser.show }).click();
  const live = page.locator('roots-and-reach').frameLocator('iframe');
  await expect(live.locator(`[data-lesson="${firstLesson}"]`).first()).toBeAttached();
  const log = page.getByRole('region', { name: chooser.events });
  await expect(log).toContainText('ready');
  const { id, key } = itemsOf(firstLesson)[0]!;
  await live.locator(`#${id} [data-option="${key}"] :is(summary, button)`).click();
  await expect(log).toContainText(`"item":"${id}"`);
  // Another part, and another way, take the place at once.
  await page.getByLabel(chooser.part).selectOption('analogy');
  await expect(page.locator('roots-and-reach')).toHaveAttribute('part', 'analogy');
  await page.getByLabel(formats.frame.name).check();
  await expect(page.locator('roots-and-reach')).toHaveCount(0);
  await expect(page.frameLocator('[data-stage] > iframe').locator('h1')).toBeVisible();
  await expect(log).toBeHidden();
  expect(faults).toEqual([]);
});

test('The same by keyboard alone', async ({ page }) => {
  await page.goto(address);
  await tabTo(page.getByLabel(formats.script.name));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel(formats.frame.name)).toBeChecked();
  await tabTo(page.getByLabel(chooser.part));
  await page.keyboard.press('End');
  const out = page.locator('[data-out]');
  await expect(out).toContainText('analogy.html');
  await tabTo(page.getByRole('button', { name: chooser.copy }));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-said]')).not.toHaveText('');
  await tabTo(page.getByRole('button', { name: chooser.show }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: chooser.live })).toBeFocused();
  await expect(page.frameLocator('[data-stage] > iframe').locator('h1')).toBeVisible();
});

test('Where the browser does not allow copying, the snippet is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(address);
  await page.getByRole('button', { name: chooser.copy }).click();
  await expect(page.getByRole('main').getByText(chooser.selected)).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await page.locator('[data-out]').textContent());
});

test('A package is offered where the site has it, and else the page says how it is made', async ({
  page,
}) => {
  await page.goto(address);
  for (const format of packageFormats) {
    await page.getByLabel(formats[format].name, { exact: true }).check();
    const file = nameOfPackage(manifest.version, format);
    const command = words.packages.command;
    await expect(page.getByText(fill(chooser.notHere, { file, command }))).toBeVisible();
    await expect(page.getByText(chooser.whole)).toBeVisible();
    await expect(page.getByLabel(chooser.part)).toBeHidden();
  }
  await page.route('**/packages/*.zip', (route) => route.fulfill({ body: 'PK' }));
  await page.getByLabel(formats.scorm12.name).check();
  const link = page.getByRole('link', { name: chooser.download });
  await expect(link).toHaveAttribute(
    'href',
    `packages/${nameOfPackage(manifest.version, 'scorm12')}`,
  );
  await expect(link).toHaveAttribute('download', '');
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every snippet of every part, the table and the packages can be read', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText(chooser.copy)).toBeHidden();
    const parts = page.locator('.snippets details');
    expect(await parts.count()).toBeGreaterThan(12);
    for (const part of await parts.all()) {
      await part.locator('summary').click();
      await expect(part.locator('pre').first()).toContainText(`src="${snippets.address}embed.js"`);
      await expect(part.locator('pre').last()).toContainText(`<iframe src="${snippets.address}`);
    }
    await expect(
      page.getByText(fill(snippets.replace, { address: snippets.address })),
    ).toBeVisible();
    await expect(page.getByText(nameOfPackage(manifest.version, 'cmi5'))).toBeVisible();
    await expect(page.getByRole('table', { name: portals.title })).toBeVisible();
  });
});

test('No barrier where a part is seen live, and nothing wider than the screen', async ({
  page,
}) => {
  await page.goto(address);
  await page.getByLabel(chooser.part).selectOption('comparison');
  await page.getByRole('button', { name: chooser.show }).click();
  await expect(page.locator('roots-and-reach').frameLocator('iframe').locator('h1')).toBeVisible();
  expect(await findBarriers(page, [1280, 390])).toEqual([]);
  await expectNothingWider(page);
});

test('No barrier where a package is offered, and nothing wider than the screen', async ({
  page,
}) => {
  await page.goto(address);
  await page.getByLabel(formats['scorm2004-3rd'].name).check();
  await expect(page.locator('[data-offer]')).not.toBeEmpty();
  expect(await findBarriers(page, [714, 320])).toEqual([]);
  await expectNothingWider(page);
});
