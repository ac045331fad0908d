import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  analogy,
  buttonOf,
  lightPlaces,
  listMotion,
  openPlace,
  partOf,
  sliderOf,
  words,
} from '../../support/pages/analogy-page.ts';
import { welcomesMovement } from '../../support/pages/movement.ts';

test.use(welcomesMovement);

const played = ['the-evening', 'all-lamps', 'all-sun', 'your-guess', 'one-watering', 'warm-seed'];

/** Every address that can be played. */
const places = [...analogy.clocks.marks.map(({ id }) => id), ...lightPlaces];

/** Makes the page believe that its tab is hidden or shown. */
function setHidden(page: Page, isHidden: boolean): Promise<void> {
  return page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}

test('Nothing moves before a press: not on load, scroll, hover or focus, at any address', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const begun = window as unknown as { begun: number };
    begun.begun = 0;
    type Animate = (...options: unknown[]) => Animation;
    const own = Reflect.get(Element.prototype, 'animate') as Animate;
    Element.prototype.animate = new Proxy(own, {
      apply(animate, element: Element, options: unknown[]) {
        begun.begun += 1;
        return Reflect.apply(animate, element, options);
      },
    });
  });
  const calm = async (where: string) => {
    expect(await page.evaluate(() => (window as unknown as { begun: number }).begun), where).toBe(
      0,
    );
    expect(await listMotion(page), where).toEqual([]);
    expect(await page.locator('[data-moves]').count(), where).toBe(0);
  };
  for (const place of places) {
    const part = await openPlace(page, place);
    await calm(`${place}: load`);
    const drawn = () =>
      part.locator('svg').evaluateAll((all) => all.map(({ innerHTML }) => innerHTML));
    const before = await drawn();
    await page.mouse.wheel(0, 900);
    await page.mouse.wheel(0, -600);
    await calm(`${place}: scroll`);
    for (const target of await part.locator('[data-picture], figure, button:visible').all()) {
      // The buttons over the picture receive the hover: force it.
      await target.hover({ position: { x: 5, y: 5 }, force: true });
      await calm(`${place}: hover`);
    }
    await part.evaluate((root) => {
      for (const one of root.querySelectorAll<HTMLElement>('button, input, a')) one.focus();
    });
    await calm(`${place}: focus`);
    expect(await drawn(), place).toEqual(before);
  }
});

test('Playing one part stops the other: never more than 60 things move on the page', async ({
  page,
}) => {
  const [light, clocks] = [await openPlace(page, 'all-lamps'), partOf(page, 'clocks')];
  const counts: number[] = [];
  const count = async () => {
    counts.push(await page.locator('[data-moves]').count());
  };
  // The first part loads when it comes near the screen.
  await page.getByRole('heading', { name: analogy.clocks.title }).scrollIntoViewIfNeeded();
  await buttonOf(clocks, words.play).click();
  await expect(clocks.locator('[data-moves]').first()).toBeAttached();
  await count();
  await buttonOf(light, words.play).click();
  await expect(light.locator('[data-moves]').first()).toBeAttached();
  await count();
  await expect(buttonOf(clocks, words.play)).toBeVisible();
  await expect(clocks.locator('[data-moves]')).toHaveCount(0);
  // The clocks keep their place in the middle of the evening, and continue from there.
  const evening = Number(await sliderOf(clocks).inputValue());
  expect(evening).toBeLessThan(1);
  await buttonOf(clocks, words.play).click();
  await expect(clocks.locator('[data-moves]').first()).toBeAttached();
  await count();
  await expect(buttonOf(light, words.play)).toBeVisible();
  await expect(light.locator('[data-moves]')).toHaveCount(0);
  expect(await sliderOf(clocks).inputValue()).toBe(String(evening));
  expect(Math.max(...counts)).toBeLessThanOrEqual(60);
});

for (const place of played) {
  test(`A press moves at most 60 things, and only by transforms and opacity: ${place}`, async ({
    page,
  }) => {
    const part = await openPlace(page, place);
    await buttonOf(part, words.play).click();
    await expect(part.locator('[data-moves]').first()).toBeVisible();
    expect(await part.locator('[data-moves]').count()).toBeLessThanOrEqual(60);
    const changed = await listMotion(page);
    expect(changed.length).toBeGreaterThan(0);
    for (const property of changed) expect(['transform', 'opacity']).toContain(property);
  });
}

test('Pause stops in the middle of a month, and Play continues from there', async ({ page }) => {
  const part = await openPlace(page, 'all-lamps');
  await buttonOf(part, words.play).click();
  await expect.poll(async () => (await listMotion(page)).length).toBeGreaterThan(0);
  await buttonOf(part, words.pause).click();
  await expect.poll(() => listMotion(page)).toEqual([]);
  const place = await part.locator('[data-picture] svg').innerHTML();
  const month = await sliderOf(part).inputValue();
  await expect(buttonOf(part, words.play)).toBeFocused();
  expect(await part.locator('[data-picture] svg').innerHTML()).toBe(place);
  await buttonOf(part, words.play).click();
  await expect.poll(() => sliderOf(part).inputValue()).not.toBe(month);
});

test('The year pauses while the page is hidden', async ({ page }) => {
  const part = await openPlace(page, 'all-sun');
  await buttonOf(part, words.play).click();
  await expect.poll(async () => (await listMotion(page)).length).toBeGreaterThan(0);
  await setHidden(page, true);
  await expect.poll(() => listMotion(page)).toEqual([]);
  await expect(buttonOf(part, words.play)).toBeVisible();
  const month = await sliderOf(part).inputValue();
  await setHidden(page, false);
  expect(await listMotion(page)).toEqual([]);
  expect(await sliderOf(part).inputValue()).toBe(month);
});

test('Next month plays one month and stops, and Start again goes back to the beginning', async ({
  page,
}) => {
  const part = await openPlace(page, 'all-lamps');
  await buttonOf(part, words.nextMonth).click();
  await expect(part.locator('tr[aria-current] th')).toHaveText('1');
  await expect.poll(() => listMotion(page)).toEqual([]);
  await expect(buttonOf(part, words.play)).toBeVisible();
  await buttonOf(part, words.restart).click();
  await expect(part.locator('tr[aria-current] th')).toHaveText('0');
});
