import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { comparison } from '../../support/pages/comparison-page.ts';
import { openAt, recallSome, sortSome } from '../../support/pages/comparison-states.ts';
import { findBarriers } from '../../support/pages/find-barriers.ts';
import { recallOne, sortTwo } from '../../support/pages/use-comparison.ts';

// One of each kind. The deep tests cover every way of using it on every screen.
test.describe('The table can be used with a keyboard and with a finger', () => {
  test.use({ hasTouch: true });

  test('Cards are sorted with a keyboard on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('comparison.html');
    await sortTwo(page, 'keyboard');
  });

  test('Texts are recalled with a finger on the smallest phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('comparison.html');
    await recallOne(page, 'touch');
  });
});

test.describe('While the table is used, axe finds no violation', () => {
  const last = comparison.rows.at(-1)!.id;
  const states: readonly (readonly [name: string, come: (page: Page) => Promise<void>])[] = [
    ['one dimension', (page) => openAt(page, `#${last}`)],
    ['a round of recall', recallSome],
    ['cards that lie right and wrong', sortSome],
  ];
  for (const [name, come] of states)
    test(name, async ({ page }) => {
      await come(page);
      expect(await findBarriers(page, [714])).toEqual([]);
    });
});
