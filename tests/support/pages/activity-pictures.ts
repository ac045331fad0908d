import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { activityStates } from './activity-states.ts';
import { openActivityStates } from './open-activity-states.ts';

/** How wide the screen is, and its look. */
export type Look = { readonly width: number; readonly colorScheme: 'light' | 'dark' };

/** Every look that is kept: a wide screen, a portal’s frame and a phone, light and dark. */
export const looks: readonly Look[] = [1280, 714, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/**
 * Compares an activity in all of its states, side by side in one picture per look, with the picture
 * that is kept. Half their size: that is light, and it evens out how machines draw edges of letters.
 */
export async function expectPictures(
  context: BrowserContext,
  id: string,
  wanted: readonly Look[],
): Promise<void> {
  const strips = wanted.map((look) => ({ look, shots: [] as Buffer[] }));
  for (const state of activityStates.filter((one) => one.id === id)) {
    const page = await context.newPage();
    await openActivityStates(page, [state], async ({ board }) => {
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      for (const { look, shots } of strips) {
        await page.setViewportSize({ width: look.width, height: 900 });
        await page.emulateMedia({ colorScheme: look.colorScheme });
        // A press leaves the pointer over what it pressed.
        await page.mouse.move(0, 0);
        shots.push(await board.screenshot());
      }
    });
    await page.close();
  }
  const sheet = await context.newPage();
  for (const { look, shots } of strips) {
    await layOut(sheet, shots);
    await expect
      .soft(sheet.locator('main'))
      .toHaveScreenshot(`${id}-${String(look.width)}-${look.colorScheme}.png`, {
        maxDiffPixelRatio: 0.02,
      });
  }
  await sheet.close();
}

async function layOut(sheet: Page, shots: readonly Buffer[]): Promise<void> {
  const images = shots.map((shot) => {
    // The width of a PNG stands in its header.
    const width = shot.readUInt32BE(16) / 2;
    return `<img width="${String(width)}" src="data:image/png;base64,${shot.toString('base64')}">`;
  });
  await sheet.setViewportSize({ width: 1700, height: 900 });
  await sheet.setContent(
    `<style>body { margin: 0 } main { display: flex; gap: 8px; align-items: start; inline-size: max-content; background: #888 }</style><main>${images.join('')}</main>`,
  );
  await sheet.waitForFunction(() => [...document.images].every((image) => image.complete));
}
