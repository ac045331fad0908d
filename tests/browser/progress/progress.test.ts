import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { emptyProgress } from '#progress/progress.ts';
import { fill } from '#ui/fill.ts';
import { course, words } from '../../support/content/course-content.ts';
import { expectLeaves, finishLesson, goOn } from '../../support/content/finished-lessons.ts';
import { beginWith } from '../../support/pages/kept-progress.ts';

const [first = '', second = '', third = ''] = course.lessons;

test('Somebody who has not begun sees an empty vine and the way into the first lesson', async ({
  page,
}) => {
  await page.goto('index.html');
  await expectLeaves(page, []);
  await expect(page.locator('[data-finished]')).toHaveCount(0);
  await expect(page.locator('[data-continue]')).toHaveText(words.landing.start);
  await expect(page.locator('[data-continue]')).toHaveAttribute('href', `${first}.html`);
});

test('Each finished lesson grows a leaf, here and on every page, also after a reload', async ({
  page,
}) => {
  await finishLesson(page, first);
  await expectLeaves(page, [first]);
  await finishLesson(page, third);
  await expectLeaves(page, [first, third]);
  await page.reload();
  await expectLeaves(page, [first, third]);
  await page.goto('glossary.html');
  await expectLeaves(page, [first, third]);
});

test('Finished lessons are ticked in the lists, and a word says the same', async ({ page }) => {
  await finishLesson(page, second);
  for (const name of ['index.html', 'progress.html']) {
    await page.goto(name);
    const entries = page.locator('main [data-lesson-entry]');
    await expect(entries.locator('[data-done]').filter({ visible: true })).toHaveCount(1);
    await expect(
      page.locator(`main [data-lesson-entry="${second}"][data-finished] [data-done]`),
    ).toBeVisible();
  }
  await page.goto(`${second}.html`);
  await expect(page.getByText(words.lesson.finished)).toBeVisible();
  await page.goto(`${third}.html`);
  await expect(page.getByText(words.lesson.finished)).toBeHidden();
});

test('“Continue” leads to the lesson that was left, or to the first that is not finished', async ({
  page,
}) => {
  await finishLesson(page, first);
  await page.goto(`${third}.html`);
  await expectContinue(page, third);
  await page.goto(`${first}.html`);
  await expectContinue(page, second);
  await page.locator('[data-continue]').click();
  await expect(page).toHaveURL(new RegExp(`/${second}\\.html$`));
});

test('Who has finished all lessons may read them again', async ({ page }) => {
  const lessons = Object.fromEntries(course.lessons.map((id) => [id, 1]));
  await beginWith(page, { ...emptyProgress, lessons });
  await page.goto('index.html');
  await expectLeaves(page, course.lessons);
  await expect(page.locator('[data-continue]')).toHaveText(words.landing.again);
  await expect(page.locator('[data-continue]')).toHaveAttribute('href', `${first}.html`);
});

test('Two tabs lose nothing of each other, and see each other’s leaves grow', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await page.goto(`${first}.html`);
  await other.goto(`${second}.html`);
  const watching = await context.newPage();
  await watching.goto('about.html');
  await goOn(page);
  await goOn(other);
  await expectLeaves(other, [first, second]);
  await expectLeaves(page, [first, second]);
  await expectLeaves(watching, [first, second]);
  await watching.reload();
  await expectLeaves(watching, [first, second]);
});

async function expectContinue(page: Page, id: string): Promise<void> {
  await page.goto('index.html');
  const title = await page.locator(`.lessons [data-lesson-entry="${id}"] b`).innerText();
  const next = page.locator('[data-continue]');
  await expect(next).toHaveText(fill(words.landing.continue, { title }));
  await expect(next).toHaveAttribute('href', `${id}.html`);
}
