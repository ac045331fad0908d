import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { buttonOf, listMotion, openPlace, sliderOf, words } from '../../support/analogy-page.ts';
import { welcomesMovement } from '../../support/movement.ts';

test.use(welcomesMovement);

const played = ['the-evening', 'all-lamps', 'all-sun', 'your-guess', 'one-watering', 'warm-seed'];

/** Hides or shows the page, as another tab in front of it does. */
function setHidden(page: Page, isHidden: boolean): Promise<void> {
  return page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}

test('Nothing moves before a press: not on load, scroll, hover or focus', async ({ page }) => {
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
  const calm = async () => {
    expect(await page.evaluate(() => (window as unknown as { begun: number }).begun)).toBe(0);
    expect(await listMotion(page)).toEqual([]);
    await expect(page.locator('[data-moves]')).toHaveCount(0);
  };
  for (const place of ['the-evening', 'all-lamps', 'free-play']) {
    const part = await openPlace(page, place);
    await calm();
    const picture = part.locator('[data-picture] svg');
    const before = await picture.innerHTML();
    await page.mouse.wheel(0, 900);
    await page.mouse.wheel(0, -600);
    await calm();
    for (const target of await part.locator('[data-picture], button:visible').all()) {
      await target.hover({ position: { x: 5, y: 5 } });
      await calm();
    }
    for (const target of await part.locator('button:visible, input:visible, a').all()) {
      await target.focus();
    }
    await calm();
    expect(await picture.innerHTML()).toBe(before);
  }
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

test('Pause stands still in the middle of a month, and Play goes on from there', async ({
  page,
}) => {
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

test('Whoever turns to another window finds the year where it was', async ({ page }) => {
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
