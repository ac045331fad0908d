import { expect, test } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { analogy, buttonOf, openPlace, words } from '../../support/pages/analogy-page.ts';
import { welcomesMovement } from '../../support/pages/movement.ts';

test.use(welcomesMovement);

const titles = [...analogy.light.beats.map(({ title }) => title), analogy.light.freePlay.title];

/** 320 x 256 is a window of 1280 x 1024 at 400 per cent (WCAG 2.2, 1.4.10 Reflow). */
const windows = [
  [1280, 500],
  [714, 666],
  [640, 400],
  [320, 256],
] as const;

for (const [width, height] of windows) {
  test(`Each step puts the focus on its heading, before its picture and in view: ${width} x ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const part = await openPlace(page, 'guess');
    for (const [index, title] of titles.entries()) {
      if (index === 0) continue;
      const next = index === 1 ? words.keepGuess : fill(words.next, { title });
      await buttonOf(part, next).click();
      const heading = part.getByRole('heading', { name: title, level: 3 });
      await expect(heading).toBeFocused();
      await expect(heading).toBeInViewport({ ratio: 1 });
      const comesFirst = await heading.evaluate((start) => {
        const root = start.closest('[data-part]')!;
        const others = [...root.querySelectorAll('[role=img], button, input, table')];
        return others.every(
          (one) => start.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
        );
      });
      expect(comesFirst, title).toBe(true);
    }
  });

  test(`A month that is played from the list takes the focus to the player, in view: ${width} x ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const part = await openPlace(page, 'free-play');
    await buttonOf(part.locator('section'), words.playMonth).click();
    const button = part.locator('[data-player] button:focus');
    await expect(button).toBeInViewport({ ratio: 1 });
    if (height >= 600) await expect(part.locator('[data-picture]')).toBeInViewport({ ratio: 0.9 });
  });
}
