import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { analogy, lightPlaces, openPlace, sliderOf } from '../../support/pages/analogy-page.ts';
import { welcomesMovement } from '../../support/pages/movement.ts';

const marks = analogy.clocks.marks.map(({ id }) => id);
const sideBySide = ['five-splits', 'honesty-switch'];

/**
 * Every picture at the end of its run, small and without letters, because fonts differ from machine
 * to machine. The edges of a line differ by a shade between browsers: one point of two hundred may.
 * After a picture was changed on purpose, delete its file: the next run draws it anew, and fails once.
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

/** Beats without a run stand still. */
async function goToEnd(slider: Locator): Promise<void> {
  if ((await slider.count()) > 0) await slider.fill((await slider.getAttribute('max')) ?? '0');
}

/** Leaves nothing on the page but the pictures, small and at whole points; says how many. */
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
