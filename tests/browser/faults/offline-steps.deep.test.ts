import { expect } from '@playwright/test';
import type { Keyboard } from '@playwright/test';
import { activities } from '../../support/content/real-activities.ts';
import { firstLesson } from '../../support/content/lesson-checks.ts';
import { lessonItems } from '../../support/content/real-items.ts';
import { visitOnce } from '../../support/pages/kept-course.ts';
import { readKept } from '../../support/pages/kept-progress.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';
import { walkLesson } from '../../support/pages/walk-lesson.ts';
import { test } from '../../support/serve/serve-course.ts';

test.setTimeout(600_000);

for (const isKept of [true, false])
  test(`The line goes and comes back at every step of a lesson ${isKept ? 'that is kept for offline use' : 'that was only opened'}, and all that is done counts`, async ({
    page,
    hostCourse,
  }) => {
    const host = await hostCourse();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    if (isKept) await visitOnce(page, host.address);
    await page.goto(`${host.address}${firstLesson}.html`);
    // Without the copy, what is not there yet cannot come: its own tests are in missing-files.test.ts.
    if (!isKept) await waitForIslands(page);
    let isAway = false;
    const flip = async (): Promise<void> => {
      isAway = !isAway;
      await (isAway ? host.goAway() : host.comeBack());
    };
    const keyboard = new Proxy(page.keyboard, {
      get:
        (target, name: keyof Keyboard) =>
        async (...all: [string]): Promise<void> => {
          if (name === 'type' || all[0] !== 'Tab') await flip();
          await (name === 'type' ? target.type(...all) : target.press(...all));
        },
    });
    await walkLesson(keyboard, page, 'If it is nine, then I write to M. B.');
    const { activities: done = {}, items } = await readKept(page);
    const own = activities.filter(({ page: address }) => address === `${firstLesson}.html`);
    expect(own.filter(({ id }) => done[id]?.done === undefined).map(({ id }) => id)).toEqual([]);
    const required = lessonItems(firstLesson).filter(({ optional }) => !optional);
    expect(required.filter(({ id }) => !items[id]).map(({ id }) => id)).toEqual([]);
    expect(faults).toEqual([]);
  });
