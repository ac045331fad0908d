import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pages } from '../../support/pages/pages.ts';
import { fixChance, translatePage } from '../../support/pages/translate-page.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';

const controls =
  'main :is(button, summary, input[type="radio"]):not([data-print], [data-import], [data-export])';
const steps = 30;

for (const name of pages)
  test(`Translated by the browser, ${name} plays and says what it says untranslated`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      // A package that is not there is offered in words; React tells its faults here.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load'))
        faults.push(message.text());
    });
    const other = await context.browser()!.newPage({ baseURL: baseURL!, reducedMotion: 'reduce' });
    await fixChance(page);
    await fixChance(other);
    await translatePage(page);
    await open(page, name);
    await open(other, name);
    expect(await page.locator('font').count()).toBeGreaterThan(0);
    for (let step = 0; step < steps; step += 1) {
      // What is loaded may come later to one of them.
      await expect(async () => {
        expect(await listWords(page), `after ${step} presses`).toEqual(await listWords(other));
      }).toPass({ timeout: 5000 });
      const pressed = await press(other, step);
      if (pressed === undefined) break;
      expect(await press(page, step)).toBe(pressed);
    }
    expect(faults).toEqual([]);
    await other.close();
  });

async function open(page: Page, name: string): Promise<void> {
  await page.goto(name);
  await waitForIslands(page);
}

/** Presses one of the controls that show: the one further on with each step. Returns its name. */
function press(page: Page, step: number): Promise<string | undefined> {
  return page.locator(controls).evaluateAll(async (all, turn) => {
    const shown = all.filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const control = shown[(turn * 5 + 2) % Math.max(1, shown.length)];
    if (!(control instanceof HTMLElement)) return undefined;
    control.click();
    // What follows may come with the next frames, or be loaded.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return control.innerText || control.id;
  }, step);
}

/** The words that show. Lines do not count: where a text is an element, innerText may break there. */
function listWords(page: Page): Promise<string[]> {
  return page.evaluate(() => document.body.innerText.split(/\s+/));
}
