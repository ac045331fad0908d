import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { course, words } from '../../support/content/course-content.ts';
import { lessonItems } from '../../support/content/real-items.ts';
import { playScreens } from '../../support/pages/hands.ts';
import type { Hand } from '../../support/pages/hands.ts';
import {
  answer,
  expectAnswered,
  openCheck,
  rowOf,
  wrongOf,
} from '../../support/pages/item-page.ts';
import { blockStorage, readKept } from '../../support/pages/kept-progress.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

const hands: readonly Hand[] = ['mouse', 'keyboard', 'touch'];
test.describe('The check of each lesson is answered to its end', () => {
  test.use({ hasTouch: true });

  for (const [n, id] of course.lessons.entries()) {
    for (const [m, hand] of hands.entries()) {
      // Seven lessons and three hands take turns on three screens.
      const screen = playScreens[(n + m) % playScreens.length]!;
      test(`${id}, with ${hand} on ${screen.name}: it is finished, and the vine grows`, async ({
        page,
      }) => {
        const faults = watchPage(page, sites.root.address);
        await page.setViewportSize(screen);
        await openCheck(page, id);
        const items = lessonItems(id);
        for (const [index, one] of items.entries()) {
          const option = index === 1 ? wrongOf(one) : one.key;
          const asked = page.locator(`#${one.id}`);
          await expect(asked.getByRole('group', { name: one.stem })).toBeVisible();
          await expect(vine(page)).toHaveAccessibleName(finished(0));
          await answer(asked, option, hand);
          await expectAnswered(asked, one, option);
          await expect(rowOf(asked, option).locator('.answer')).toBeInViewport();
        }
        await expect(vine(page)).toHaveAccessibleName(finished(1));
        await expect(
          page.getByRole('main').getByText(fill(words.check.done, { all: items.length })),
        ).toBeVisible();
        const kept = await readKept(page);
        expect(Object.keys(kept.lessons)).toEqual([id]);
        expect(Object.keys(kept.items)).toEqual(items.map((one) => one.id));
        expect(faults).toEqual([]);
      });
    }
  }
});

test('A check works where nothing can be kept', async ({ page }) => {
  const faults = watchPage(page, sites.root.address);
  await blockStorage(page);
  await openCheck(page, 'two-words');
  for (const one of lessonItems('two-words')) {
    await answer(page.locator(`#${one.id}`), one.key);
    await expectAnswered(page.locator(`#${one.id}`), one, one.key);
  }
  await expect(vine(page)).toHaveAccessibleName(finished(1));
  expect(faults).toEqual([]);
});

function vine(page: Page) {
  return page.locator('[data-vine]');
}

function finished(n: number): string {
  return fill(words.vine.label, { n, all: course.lessons.length });
}
