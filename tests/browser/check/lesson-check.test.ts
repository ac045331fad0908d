import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { course, words } from '../../support/content/course-content.ts';
import { requiredItems, shownItems } from '../../support/content/real-items.ts';
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
        const items = shownItems(id);
        const required = requiredItems(id);
        for (const [index, one] of items.entries()) {
          const option = index === 1 ? wrongOf(one) : one.key;
          const asked = page.locator(`#${one.id}`);
          await expect(asked.getByRole('group', { name: one.stem })).toBeVisible();
          await expect(vine(page)).toHaveAccessibleName(finished(index < required.length ? 0 : 1));
          // Under a finger nothing moves: at the end of the screen, the explanation opens below it.
          await rowOf(asked, option).evaluate((row) => {
            row.scrollIntoView({ block: 'center' });
          });
          await answer(asked, option, hand);
          await expectAnswered(asked, one, option);
          await expect(rowOf(asked, option).locator('.answer')).toBeInViewport();
        }
        await expect(vine(page)).toHaveAccessibleName(finished(1));
        await expect(
          page.getByRole('main').getByText(fill(words.check.done, { all: required.length })),
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
  for (const one of requiredItems('two-words')) {
    await answer(page.locator(`#${one.id}`), one.key);
    await expectAnswered(page.locator(`#${one.id}`), one, one.key);
  }
  await expect(vine(page)).toHaveAccessibleName(finished(1));
  expect(faults).toEqual([]);
});

test('A wrong answer leads to the passage that teaches it, a right one does not', async ({
  page,
}) => {
  for (const lesson of course.lessons) {
    await openCheck(page, lesson);
    for (const [index, one] of shownItems(lesson).entries()) {
      const asked = page.locator(`#${one.id}`);
      const link = asked.getByRole('link', { name: start(words.check.passage) });
      await answer(asked, index === 0 ? one.key : wrongOf(one));
      await expect(link).toHaveCount(index === 0 ? 0 : 1);
      if (index === 0) continue;
      const to = one.passage.replace('#', '.html#').replace(`${lesson}.html`, '');
      await expect(link).toHaveAttribute('href', to);
    }
  }
});

test('The link to a passage brings the learner to its heading', async ({ page }) => {
  await openCheck(page, 'two-words');
  const [first, second] = requiredItems('two-words').map((one) => page.locator(`#${one.id}`));
  const [one] = requiredItems('two-words');
  await answer(first!, wrongOf(one!), 'keyboard');
  const link = first!.getByRole('link', { name: start(words.check.passage) });
  await link.focus();
  await page.keyboard.press('Enter');
  const heading = page.locator(`[id="${one!.passage.split('#')[1] ?? ''}"]`);
  await expect(heading).toBeInViewport();
  await expect(link).toHaveText(fill(words.check.passage, { title: await heading.innerText() }));
  await expect(second!).not.toBeInViewport();
});

/** The text before its first place to fill in. */
function start(text: string): RegExp {
  return new RegExp(`^${text.split('{')[0] ?? ''}`);
}

function vine(page: Page) {
  return page.locator('[data-vine]');
}

function finished(n: number): string {
  return fill(words.vine.label, { n, all: course.lessons.length });
}
