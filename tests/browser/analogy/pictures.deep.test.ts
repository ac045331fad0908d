import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { analogy, lightPlaces, openPlace, sliderOf } from '../../support/pages/analogy-page.ts';
import { welcomesMovement } from '../../support/pages/movement.ts';

const marks = analogy.clocks.marks.map(({ id }) => id);
const sideBySide = ['five-splits', 'honesty-switch'];

/**
 * Every picture at the end of its run, small and without text, because fonts differ between machines.
 * Browsers antialias edges slightly differently, so 0.5 per cent of the pixels may differ. After a
 * change on purpose, delete the file of the picture: the next run writes a new one and fails once.
 */
for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`Every picture looks as it did, in ${colorScheme}`, () => {
    test.use({ ...welcomesMovement, colorScheme, viewport: { width: 390, height: 844 } });

    for (const place of [...marks, ...lightPlaces]) {
      test(place, async ({ page }) => {
        const part = await openPlace(page, place);
        if (!marks.includes(place) && place !== 'free-play') await goToEnd(sliderOf(part));
        const isMany = sideBySide.includes(place);
        const count = await layOut(part, isMany ? 'figure > svg' : '[data-picture] svg[role=img]');
        for (let index = 0; index < count; index += 1) {
          const name = `${place}${isMany ? `-${index}` : ''}-${colorScheme}.png`;
          const picture = page.locator('body > svg').nth(index);
          await expect(picture).toHaveScreenshot(name, { maxDiffPixelRatio: 0.005 });
        }
      });
    }
  });
}

/** Some beats have nothing to play. */
async function goToEnd(slider: Locator): Promise<void> {
  if ((await slider.count()) > 0) await slider.fill((await slider.getAttribute('max')) ?? '0');
}

/** Replaces the page by its pictures, small and at whole pixels, and returns how many there are. */
function layOut(part: Locator, pictures: string): Promise<number> {
  return part.evaluate((root, selector) => {
    const small = [...root.querySelectorAll<SVGElement>(selector)].map((picture, index) => {
      const copy = picture.cloneNode(true) as SVGElement;
      for (const text of copy.querySelectorAll('text')) text.remove();
      const place = { position: 'absolute', left: '0', top: `${index * 300}px`, width: '200px' };
      Object.assign(copy.style, place);
      return copy;
    });
    document.body.replaceChildren(...small);
    return small.length;
  }, pictures);
}
