import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { course, words } from '../../support/content/course-content.ts';
import { judgeFocus, readFocusFaults, watchFocus } from '../../support/pages/judge-focus.ts';
import { lessonPages, pages } from '../../support/pages/pages.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';

test.describe('The Tab key passes everything that can be used, and one always sees where it is', () => {
  for (const name of pages) {
    test(name, async ({ page }) => {
      await watchFocus(page);
      await page.goto(name);
      await waitForIslands(page);
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: words.site.skip })).toBeFocused();
      // A field for a date or a time has a stop for each of its parts, and one for its picker.
      const fields = page.locator('input:is([type="date"], [type="time"]):visible');
      // What is loaded while somebody goes through the page brings stops of its own: another round.
      for (let round = 0; round < 3; round += 1) {
        const missed = await listMissed(page);
        const stops = missed.length > 0 ? missed.length + 3 * (await fields.count()) : 0;
        for (let left = stops; left > 0; left -= 1) await page.keyboard.press('Tab');
      }
      expect(await listMissed(page)).toEqual([]);
      expect(await readFocusFaults(page)).toEqual([]);
    });
  }
});

test.describe('With Tab and Enter alone', () => {
  // The other tests look at the light page.
  test.use({ colorScheme: 'dark' });

  test('the whole course is read, from the first page to the last', async ({ page }) => {
    await watchFocus(page);
    await page.goto('index.html');
    await tabTo(page, `a[href="${lessonPages[0]!}"]`);
    await page.keyboard.press('Enter');
    for (const id of course.lessons) {
      await expect(page).toHaveURL(new RegExp(`/${id}\\.html$`));
      // The Tab key is heard as soon as there is text; marks come with the styles, a moment later.
      await page.waitForLoadState();
      // A board that comes in the middle of a press takes the place of its plain form.
      await waitForIslands(page);
      await page.waitForLoadState('networkidle');
      await readLesson(page);
    }
    await expect(page).toHaveURL(/\/progress\.html$/);
    const done = fill(words.vine.label, { n: course.lessons.length, all: course.lessons.length });
    await expect(page.locator('[data-vine]')).toHaveAccessibleName(done);
  });

  test('the first link leads past the menus to the text', async ({ page }) => {
    await page.goto(lessonPages[0]!);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toHaveCount(1);
  });

  test('a menu opens, closes with Escape, and gives the focus back', async ({ page }) => {
    await page.goto(lessonPages[0]!);
    for (const menu of await page.locator('[data-menu]').all()) {
      const button = menu.locator('summary');
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(menu.locator('.panel')).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(menu.locator('.panel :focus')).toHaveCount(1);
      expect(await judgeFocus(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(menu.locator('.panel')).toBeHidden();
      await expect(button).toBeFocused();
    }
  });

  test('a menu that is left closes behind the learner', async ({ page }) => {
    await page.goto(lessonPages[0]!);
    const menu = page.getByRole('navigation', { name: words.site.menu });
    await page.locator('summary', { hasText: words.site.contents }).focus();
    await page.keyboard.press('Enter');
    await expect(menu).toBeVisible();
    await tabTo(page, 'main *');
    await expect(menu).toBeHidden();
  });
});

/** Answers the first question, opens the other answers and every term on the way, and goes on at the end. */
async function readLesson(page: Page): Promise<void> {
  let opened = 0;
  const asks = await page.locator('[id^="try-"] .reveal > button').count();
  await tabTo(page, 'main *');
  for (let stops = 0; stops < 300; stops += 1) {
    const stop = await nameStop(page);
    if (stop === 'end') {
      expect(opened).toBeGreaterThanOrEqual(asks > 0 ? 1 : 0);
      expect(await readFocusFaults(page)).toEqual([]);
      await page.keyboard.press('Enter');
      return;
    }
    if (stop === 'term') await tryTerm(page);
    if (stop === 'question') {
      await page.keyboard.press('Enter');
      await expect(page.locator('.reveal:has(> summary:focus) > .answer')).toBeVisible();
      opened += 1;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error('The end of the lesson was not reached.');
}

/** What the keyboard has come to: the questions of the check have tests of their own. */
function nameStop(page: Page): Promise<string | undefined> {
  return page.locator(':focus').evaluate((place) => {
    const names = {
      '[data-finish]': 'end',
      '.term': 'term',
      '.reveal > :is(button, summary)': 'question',
    };
    if (place.closest('.check')) return undefined;
    return Object.entries(names).find(([selector]) => place.matches(selector))?.[1];
  });
}

async function tryTerm(page: Page): Promise<void> {
  const meaning = page.locator('.meaning:popover-open');
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(page.locator('.term:focus')).toBeVisible();
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(':focus').evaluate((place, to) => place.matches(to), selector)) return;
  }
  throw new Error(`The Tab key did not reach ${selector}.`);
}

/** What can be used and was not passed; of radio buttons or tabs, one is enough. */
function listMissed(page: Page): Promise<string[]> {
  const usable =
    'a[href], button:enabled, input:enabled, select, textarea, summary, [tabindex="0"]';
  return page.locator(usable).evaluateAll((all) => {
    const groups = new Map<string | number, Element[]>();
    for (const [index, element] of all.entries()) {
      const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
      const name = isRadio ? element.name : (element.closest('[role="tablist"]')?.id ?? index);
      if (element.checkVisibility()) groups.set(name, [...(groups.get(name) ?? []), element]);
    }
    return [...groups.values()]
      .filter((group) => !group.some((element) => element.hasAttribute('data-passed')))
      .map(([element]) => element?.outerHTML.slice(0, 120) ?? '');
  });
}
