import { expect, test } from '@playwright/test';
import { lightPlaces, openPlace, sliderOf } from '../support/analogy-page.ts';

const marks = ['the-evening', 'first-message', 'month-6', 'two-years'];

/**
 * Pictures of every beat at the end of its run. They are small and hold no letters, because fonts
 * differ from machine to machine; lines differ by a shade at their edges, so a twentieth may.
 */
for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`Every picture looks as it did, in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });

    for (const place of [...marks, ...lightPlaces]) {
      test(place, async ({ page }) => {
        const part = await openPlace(page, place);
        const slider = sliderOf(part);
        const runs = !marks.includes(place) && place !== 'free-play' && (await slider.count()) > 0;
        if (runs) await slider.fill((await slider.getAttribute('max')) ?? '0');
        const isMany = ['five-splits', 'honesty-switch'].includes(place);
        const picture = part.locator(isMany ? 'figure > svg' : '[data-picture] svg').last();
        await page.addStyleTag({
          content: `[data-part] :is([data-picture], figure) > svg, [data-picture] svg { inline-size: 200px !important; border-radius: 0 !important }
            text, [data-spot] { visibility: hidden !important }`,
        });
        await expect(picture).toHaveScreenshot(`${place}-${colorScheme}.png`, {
          maxDiffPixelRatio: 0.05,
          threshold: 0.25,
        });
      });
    }
  });
}
