import { expect, test } from '@playwright/test';
import {
  analogy,
  announcerOf,
  buttonOf,
  lightPlaces,
  openPlace,
  partOf,
  words,
} from '../../support/pages/analogy-page.ts';
import { findBarriers } from '../../support/pages/find-barriers.ts';
import { welcomesMovement } from '../../support/pages/movement.ts';

test.use(welcomesMovement);

const places = ['the-evening', 'two-years', ...lightPlaces];

for (const place of places) {
  test(`axe finds no barrier in the light and the dark theme: ${place}`, async ({ page }) => {
    const part = await openPlace(page, place);
    if (place === 'two-years') await buttonOf(part, words.keepGuess).click();
    expect(await findBarriers(page, [1280, 320])).toEqual([]);
  });
}

test('No beat needs horizontal scrolling on any screen', async ({ page }) => {
  for (const place of places) {
    const part = await openPlace(page, place);
    if (place === 'two-years') await buttonOf(part, words.keepGuess).click();
    for (const width of [320, 390, 714, 1280]) {
      await page.setViewportSize({ width, height: 666 });
      const wide = await part.evaluate((root) => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const outside = [...root.querySelectorAll('*')].filter((element) => {
          if (element.closest('svg *, .heard')) return false;
          const { left, right } = element.getBoundingClientRect();
          return element.checkVisibility() && (left < -0.5 || right > clientWidth + 0.5);
        });
        const over = scrollWidth > clientWidth ? [`the page: ${scrollWidth}`] : [];
        return [...over, ...outside.map(({ tagName, className }) => `${tagName} ${className}`)];
      });
      expect(wide, `${place} at ${width}`).toEqual([]);
    }
  }
});

test('The text stays when the player cannot be loaded', async ({ page }) => {
  await page.route('**/analogy.json', (route) => route.abort());
  await page.goto('analogy.html#month-6');
  await expect(page.locator('#month-6')).toBeInViewport();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(partOf(page, 'clocks')).toHaveCount(0);
});

test('The market morning has its own words, picture and text alternative', async ({ page }) => {
  const part = await openPlace(page, 'month-6');
  const picture = part.locator('[data-picture] svg');
  const [before, alt] = [await picture.innerHTML(), await picture.getAttribute('aria-label')];
  await part.getByRole('radio', { name: words.marketMorning }).check();
  expect(await picture.innerHTML()).not.toBe(before);
  const market = analogy.hides.market.marks[5]!;
  await expect(part.getByText(market.sentence)).toBeVisible();
  await expect(announcerOf(page)).toHaveText(market.sentence);
  await expect(picture).toHaveAccessibleName(market.alt);
  expect(market.alt).not.toBe(alt);
  await part.getByRole('radio', { name: words.dating }).check();
  expect(await picture.innerHTML()).toBe(before);
});
