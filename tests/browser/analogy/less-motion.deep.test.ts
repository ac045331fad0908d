import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import {
  buttonOf,
  lightPlaces,
  listMotion,
  openPlace,
  readNumbers,
  words,
} from '../../support/pages/analogy-page.ts';
import { welcomesMovement } from '../../support/pages/movement.ts';

test.use(welcomesMovement);

const played = [
  ...['the-evening', 'all-lamps', 'all-sun', 'your-guess', 'one-watering', 'warm-seed'],
  'free-play',
];

/** The learner may ask for less motion by the system or by the page's own switch, which wins. */
const wishes: readonly { name: string; wish: (page: Page) => Promise<void> }[] = [
  { name: 'by the system', wish: (page) => page.emulateMedia({ reducedMotion: 'reduce' }) },
  {
    name: 'by the switch of the course',
    wish: async (page) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.addInitScript(() => {
        addEventListener('DOMContentLoaded', () => {
          document.documentElement.dataset['motion'] = 'less';
        });
      });
    },
  },
];

for (const { name, wish } of wishes) {
  test(`With less motion, asked for ${name}, four pictures and the whole table tell the same`, async ({
    page,
  }) => {
    await wish(page);
    for (const place of played) {
      const part = await openPlace(page, place);
      if (place === 'free-play') await buttonOf(part, fill(words.meeting, { n: 1 })).click();
      const strip = part.locator('[data-strip]');
      await expect(strip.locator('li > svg')).toHaveCount(4);
      const told = strip.getByRole('img');
      for (const picture of await told.all()) await expect(picture).toHaveAccessibleName(/\w{4}/);
      // Where the line below a picture says all of it, the list says what the four show.
      if ((await told.count()) < 4) {
        await expect(told).toHaveCount(0);
        await expect(strip).toHaveAccessibleName(/\w{4}/);
        await expect(strip.getByRole('listitem')).toHaveText([/\w{4}/, /\w{4}/, /\w{4}/, /\w{4}/]);
      }
      const rows = (await readNumbers(part)).length;
      expect(rows).toBe({ 'the-evening': 8, 'one-watering': 4, 'warm-seed': 4 }[place] ?? 13);
      await expect(buttonOf(part, words.play)).toHaveCount(0);
    }
  });

  test(`With less motion, asked for ${name}, no press moves anything`, async ({ page }) => {
    await wish(page);
    await openPlace(page, 'guess');
    for (const place of ['the-evening', ...lightPlaces]) {
      const part = await openPlace(page, place);
      for (const button of await part.locator('button:visible').all()) {
        // A press may remove other buttons.
        if ((await button.count()) === 0) continue;
        await button.dispatchEvent('click');
        expect(await listMotion(page)).toEqual([]);
        await expect(page.locator('[data-moves]')).toHaveCount(0);
      }
    }
  });
}

test('The switch for less motion works in the middle of a month', async ({ page }) => {
  const part = await openPlace(page, 'all-lamps');
  await buttonOf(part, words.play).click();
  await expect.poll(async () => (await listMotion(page)).length).toBeGreaterThan(0);
  await page.locator('html').evaluate((root) => {
    root.dataset['motion'] = 'less';
  });
  await expect(part.locator('[data-strip]')).toBeVisible();
  expect(await listMotion(page)).toEqual([]);
});
