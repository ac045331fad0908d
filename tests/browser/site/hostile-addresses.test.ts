import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pages } from '../../support/pages/pages.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

const hostile = [
  '#%',
  '?q=%#%E0%A4%A',
  '#__proto__',
  '?q=constructor#constructor',
  '#recall&need=__proto__&dark=%&order=constructor&find=%00',
  '?debug=%3Cscript%3E#%3Cimg%20src=x%20onerror=alert(1)%3E',
  `#${'x'.repeat(20_000)}`,
];

for (const [index, name] of pages.entries()) {
  // Each page with two of them here; with all of them in the long run.
  const isDeep = Boolean(process.env['DEEP']);
  const tried = isDeep ? hostile : [0, 3].map((n) => hostile[(index + n) % hostile.length]!);

  test(`${name} is whole at addresses that nobody should have written`, async ({ page }) => {
    const faults = watchPage(page, sites.root.address);
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    const plain = await page.context().newPage();
    await plain.goto(name);
    await waitForIslands(plain);
    for (const rest of tried) {
      await page.goto('about:blank');
      await page.goto(name + rest);
      await waitForIslands(page);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      if (name !== 'comparison.html')
        // What an island loads when it starts may come later to one of the two.
        await expect
          .poll(async () => (await countControls(page)) - (await countControls(plain)), {
            message: rest,
          })
          .toBe(0);
    }
    expect(faults).toEqual([]);
    expect(dialogs).toBe(0);
  });
}

function countControls(page: Page): Promise<number> {
  return page.locator('main').locator('button, input, summary, [tabindex="0"]').count();
}

test('A window of a certain name keeps what is done all the same', async ({ page }) => {
  await page.goto('about.html');
  await page.evaluate(() => {
    window.name = 'roots-and-reach:session:4711';
  });
  await page.goto('two-words.html');
  await page.locator('[data-finish]').click();
  await page.goto('progress.html');
  expect(await page.evaluate(() => window.name)).toBe('roots-and-reach:session:4711');
  expect(await page.evaluate(() => localStorage.getItem('roots-and-reach:progress'))).toContain(
    'two-words',
  );
});
