import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { firstLesson } from '../../support/content/lesson-checks.ts';

const line = { when: 'I meet somebody new', what: 'ask one more question' };
const lineKey = 'roots-and-reach:if-then';

test('Progress survives when another page of the origin empties localStorage', async ({
  page,
  context,
}) => {
  await page.goto(`${firstLesson}.html`);
  await page.locator('[data-finish]').click();
  await page.goto('progress.html');
  const done = page.locator(`main [data-lesson-entry="${firstLesson}"][data-finished]`);
  await expect(done).toBeVisible();

  // A page that is open keeps it: the sweep is no wish of the learner.
  const portal = await context.newPage();
  await portal.goto('robots.txt');
  await portal.evaluate(() => {
    localStorage.clear();
  });
  await expect(done).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('roots-and-reach:progress') ?? ''))
    .toContain(firstLesson);

  // And so does one that is opened afterwards.
  await page.goto('about:blank');
  await portal.evaluate(() => {
    localStorage.clear();
  });
  await page.goto('progress.html');
  await expect(done).toBeVisible();
});

test('Own words survive it as well', async ({ page }) => {
  await page.goto(`${firstLesson}.html`);
  await page.locator('[data-finish]').click();
  await page.goto('analogy.html');
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key!, text!);
    },
    [lineKey, JSON.stringify(line)],
  );
  // They were kept by an earlier version, in localStorage only: the next visit copies them.
  await page.reload();
  await expect.poll(() => listDatabase(page)).toContain(lineKey);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto('index.html');
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), lineKey))
    .toBe(JSON.stringify(line));
});

test('What the learner deletes is gone from the database as well, also while another tab is open', async ({
  page,
  context,
}) => {
  await page.goto(`${firstLesson}.html`);
  await page.locator('[data-finish]').click();
  const other = await context.newPage();
  await other.goto('progress.html');
  await page.goto('progress.html');
  await page.locator('[data-delete]').click();
  await page.locator('[data-delete-sure]').click();
  await expect(page.locator('[data-said=delete]')).not.toBeEmpty();
  for (const tab of [page, other]) {
    await expect(tab.locator('main [data-finished]')).toHaveCount(0);
    await tab.reload();
    await expect(tab.locator('main [data-finished]')).toHaveCount(0);
  }
  expect(await listDatabase(page)).toEqual([]);
});

/** The keys under which the course keeps texts in the database. */
function listDatabase(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const opening = indexedDB.open('roots-and-reach', 1);
        opening.onsuccess = () => {
          const all = opening.result.transaction('texts').objectStore('texts').getAllKeys();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result.map(String));
          };
        };
      }),
  );
}
