import { expect, test } from '@playwright/test';
import { findUnmarkedStates } from '../../support/pages/find-unmarked-states.ts';
import {
  listCut,
  listTooSmall,
  listTooWide,
  spaceText,
} from '../../support/pages/measure-layout.ts';
import { listMoving } from '../../support/pages/list-moving.ts';
import { freshPages, usedPages } from '../../support/pages/page-states.ts';

test.describe('In the middle of its use, every feature keeps to the screen', () => {
  for (const { name, open } of usedPages) {
    test(`${name}: nothing scrolls sideways, and everything is easy to hit, at 400% zoom`, async ({
      page,
    }) => {
      await open(page);
      for (const viewport of [
        { width: 320, height: 256 },
        { width: 714, height: 666 },
      ]) {
        await page.setViewportSize(viewport);
        expect(await listTooWide(page), `${viewport.width} pixels`).toEqual([]);
        expect(await listTooSmall(page), `${viewport.width} pixels`).toEqual([]);
      }
    });

    test(`${name}: text that is spaced out is not cut off`, async ({ page }) => {
      await open(page);
      await page.setViewportSize({ width: 390, height: 800 });
      await spaceText(page);
      expect(await listCut(page)).toEqual([]);
    });
  }
});

test.describe('In the middle of its use, nothing moves for who asked for less movement', () => {
  for (const { name, open } of usedPages)
    test(name, async ({ page }) => {
      await open(page);
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.locator('html').evaluate((root) => {
        root.dataset['motion'] = 'less';
      });
      expect(await listMoving(page), 'as the switch of the course asks').toEqual([]);
      await page.locator('html').evaluate((root) => {
        delete root.dataset['motion'];
      });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await listMoving(page), 'as the system asks').toEqual([]);
    });
});

test.describe('In forced colours, what is chosen or current looks different from what is not', () => {
  for (const { name, open } of [...freshPages, ...usedPages]) {
    test(name, async ({ page }, info) => {
      await open(page);
      expect(await findUnmarkedStates(page)).toEqual([]);
      // To be looked at: what a machine cannot judge.
      await page.emulateMedia({ forcedColors: 'active' });
      await page.screenshot({ path: info.outputPath('forced-colours.png'), fullPage: true });
    });
  }
});
