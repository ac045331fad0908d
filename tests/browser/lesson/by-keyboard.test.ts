import { expect, test } from '@playwright/test';
import { course, words } from '../../support/content/course-content.ts';
import { activities } from '../../support/content/real-activities.ts';
import { lessonItems } from '../../support/content/real-items.ts';
import { readKept } from '../../support/pages/kept-progress.ts';
import { walkLesson } from '../../support/pages/walk-lesson.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

for (const [index, lesson] of course.lessons.entries())
  test(`${lesson}, from its beginning to its end by keyboard alone, while another tab watches`, async ({
    page,
    context,
  }) => {
    // Some hundred presses, each looked at: long on a busy machine.
    test.setTimeout(240_000);
    const faults = watchPage(page, sites.root.address);
    const other = await context.newPage();
    await other.goto(`${lesson}.html`);
    await page.bringToFront();
    await page.goto(`${lesson}.html`);
    await walkLesson(page.keyboard, page, 'If it is nine, then I write to M. B.');

    const own = activities.filter(({ page: address }) => address === `${lesson}.html`);
    const { activities: done = {}, items } = await readKept(page);
    expect(own.filter(({ id }) => done[id]?.done === undefined).map(({ id }) => id)).toEqual([]);
    const required = lessonItems(lesson).filter(({ optional }) => !optional);
    expect(required.filter(({ id }) => !items[id]).map(({ id }) => id)).toEqual([]);
    // The other tab knows all of it, without a reload.
    const marks = other.locator('[data-activity-mark]');
    await expect(marks.filter({ hasText: words.activity.isDone })).toHaveCount(await marks.count());
    await expect(other.locator('[data-activity-mark][hidden]')).toHaveCount(0);

    await page.keyboard.press('Enter');
    const next = course.lessons[index + 1];
    await expect(page).toHaveURL(new RegExp(`/${next ?? 'progress'}\\.html$`));
    expect(Object.keys((await readKept(page)).lessons)).toEqual([lesson]);
    expect(faults).toEqual([]);
  });
