import { expect, test } from '@playwright/test';
import { trainingTeamsSchema } from '#features/embed/training-teams.schema.ts';
import { readContent } from '../../support/content/real-content.ts';
import { findBarriers } from '../../support/pages/find-barriers.ts';
import { tabTo } from '../../support/pages/hands.ts';
import { expectNothingWider } from '../../support/pages/nothing-wider.ts';

const { chooser, formats, packages, portals, recorded } = readContent(
  'training-teams',
  trainingTeamsSchema,
);
const address = 'for-training-teams.html';

test('Every portal stands in the table with its package and its settings', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('tab', { name: portals.title }).click();
  const rows = page.getByRole('table', { name: portals.title }).getByRole('row');
  await expect(rows).toHaveCount(portals.rows.length + 1);
  for (const [index, { portal, use, settings }] of portals.rows.entries()) {
    const row = rows.nth(index + 1);
    await expect(row.getByRole('rowheader')).toHaveText(portal);
    for (const format of use) await expect(row).toContainText(formats[format].name);
    await expect(row).toContainText(settings);
  }
  await page.getByRole('tab', { name: recorded.title }).click();
  for (const { points } of recorded.groups)
    for (const point of points) await expect(page.getByText(point, { exact: true })).toBeVisible();
});

test('The portals that take what is chosen are marked', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('tab', { name: portals.title }).click();
  for (const format of ['scorm12', 'frame', 'cmi5'] as const) {
    await page.getByLabel(formats[format].name, { exact: true }).check();
    const takers = portals.rows.filter(({ use }) => use.includes(format));
    await expect(page.locator('[data-taken] th')).toHaveText(takers.map(({ portal }) => portal));
  }
});

test('All of it is one screen: arrows turn its sheets, and each scrolls in its own place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(address);
  const sheets = page.getByRole('tabpanel');
  const titles = [chooser.live, portals.title, recorded.title, packages.title];
  await tabTo(page.getByRole('tab', { name: chooser.live }));
  for (const title of [...titles.slice(1), ...titles.slice(0, 1)]) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { selected: true })).toHaveText(title);
    await expect(page.getByRole('tab', { name: title })).toBeFocused();
    await expect(sheets).toHaveCount(1);
    await expect(sheets).toHaveAccessibleName(title);
    const { y, height } = (await sheets.boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(800);
  }
  await page.keyboard.press('End');
  await expect(sheets).toHaveAccessibleName(titles.at(-1)!);
  await page.keyboard.press('Home');
  await expect(sheets).toHaveAccessibleName(titles[0]!);
});

test('No barrier in any sheet, and nothing wider than the screen', async ({ page }) => {
  await page.goto(address);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    expect(await findBarriers(page, [1280, 390])).toEqual([]);
    await expectNothingWider(page);
  }
});
