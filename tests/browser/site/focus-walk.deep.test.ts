import { expect, test } from '@playwright/test';
import { freshPages, usedPages } from '../../support/pages/page-states.ts';
import { walkFocus } from '../../support/pages/walk-focus.ts';

/** 1280 by 1024 at 400%, a window of a phone lying on its side, and a low wide window. */
const windows = [
  { width: 320, height: 256 },
  { width: 640, height: 400 },
  { width: 1280, height: 500 },
];

for (const viewport of windows) {
  test.describe(`At ${viewport.width} by ${viewport.height}, nothing sticky covers what has the focus`, () => {
    test.use({ viewport });
    for (const { name, open } of [...freshPages, ...usedPages]) {
      test(name, async ({ page }) => {
        await open(page);
        expect(await walkFocus(page)).toEqual([]);
      });
    }
  });
}
