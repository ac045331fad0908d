import { expect, test } from '@playwright/test';
import { buttonOf, openPlace, partOf, sliderOf, words } from '../../support/pages/analogy-page.ts';
import { welcomesMovement } from '../../support/pages/movement.ts';

test.use(welcomesMovement);

// The *.deep.test.ts files beside this one test everything that can be played.
test('A press on Play moves the picture, month by month, and Pause stops it', async ({ page }) => {
  const part = await openPlace(page, 'all-lamps');
  await expect(page.locator('[data-moves]')).toHaveCount(0);
  await buttonOf(part, words.play).click();
  await expect(part.locator('[data-moves]').first()).toBeVisible();
  await expect(part.locator('tr[aria-current] th')).toHaveText('1');
  await buttonOf(part, words.pause).click();
  await sliderOf(part).fill('12');
  await expect(part.locator('tr[aria-current] th')).toHaveText('12');
  await expect(page.locator('[data-moves]')).toHaveCount(0);
});

test('An address that is no valid encoding opens the page like any other', async ({ page }) => {
  await page.goto('analogy.html#%');
  const part = partOf(page, 'clocks');
  await part.scrollIntoViewIfNeeded();
  await buttonOf(part, words.nextMark).click();
  await expect(sliderOf(part)).toHaveValue('1');
  await expect(page).toHaveURL(/#next-day$/);
});
