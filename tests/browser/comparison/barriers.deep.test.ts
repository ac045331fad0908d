import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { comparison } from '../../support/pages/comparison-page.ts';
import {
  openAt,
  recallAll,
  recallSome,
  sortAll,
  sortSome,
} from '../../support/pages/comparison-states.ts';
import { findBarriers } from '../../support/pages/find-barriers.ts';
import { judgeFocus } from '../../support/pages/judge-focus.ts';

const { rows } = comparison;

/** States of the views while they are used. */
const states: readonly (readonly [name: string, come: (page: Page) => Promise<void>])[] = [
  ['one dimension', (page) => openAt(page, '#investment')],
  ['rows that were found', (page) => openAt(page, '#read&need=online&order=name')],
  ['a round of recall', recallSome],
  ['a round of recall with the garden in the dark', (page) => openAt(page, '#recall&dark=roots')],
  ['the end of a round', recallAll],
  ['cards that lie right and wrong', sortSome],
  ['cards at the end, not judged yet', sortAll],
];

test.describe('While the table is used, axe finds no violation, light and dark', () => {
  for (const [name, come] of states)
    for (const width of [1280, 714, 390, 320])
      test(`${name}, ${width} pixels wide`, async ({ page }) => {
        await come(page);
        expect(await findBarriers(page, [width])).toEqual([]);
      });
});

test.describe('Tabbing through a view, the focus can always be seen', () => {
  for (const [width, height] of [
    [1280, 800],
    [714, 666],
    [390, 844],
    [320, 640],
  ] as const)
    for (const hash of ['#recall', '#sort', `#${rows[0]!.id}`])
      test(`${hash} at ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await openAt(page, hash);
        const faults: string[] = [];
        for (let tabs = 0; tabs < 45; tabs += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate(() => document.activeElement === document.body)) break;
          faults.push(...(await judgeFocus(page)));
        }
        expect(faults).toEqual([]);
      });
});
