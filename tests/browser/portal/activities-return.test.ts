import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { sessionMark } from '#progress/device/frame-session.ts';
import { course, words } from '../../support/content/course-content.ts';
import { activities, activityOf } from '../../support/content/real-activities.ts';
import { getReady } from '../../support/pages/activity-page.ts';
import { walkLesson } from '../../support/pages/walk-lesson.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import { inScormPortal } from '../../support/portals/scorm-portal.ts';

// Without `DEEP`, the two heaviest lessons: they have messages, answers from memory, and the plan.
const isDeep = Boolean(process.env['DEEP']);
const lessons = isDeep ? course.lessons : ['doors-and-gardens', 'make-it-yours'];
const place = activityOf('place', 'line-of-actions');
const line = activityOf('time-line', 'nimmi-and-rohan');
const secret = 'Zanzibar-pelican';

test('In a portal, lessons by keyboard alone: after a relaunch every activity is there, and not a word that was written has left', async ({
  context,
}) => {
  // Some hundred presses, each looked at: long on a busy machine.
  test.setTimeout(isDeep ? 900_000 : 240_000);
  const sent: string[] = [];
  context.on('request', (request) => {
    sent.push(decodeURIComponent(request.url()), request.postData() ?? '');
  });
  await inScormPortal('scorm12', async (lms) => {
    const one = await openInPortal(context, lms);
    const frameOf = () => one.window.frames().find((some) => some.name().startsWith(sessionMark))!;
    // What the course says to the page around it is recorded, too: a host outside would hear it.
    const launch = frameOf().parentFrame()!;
    await launch.evaluate(() => {
      window.addEventListener('message', ({ data }) => {
        document.documentElement.dataset['heard'] =
          (document.documentElement.dataset['heard'] ?? '') + JSON.stringify(data);
      });
    });
    for (const lesson of lessons) {
      await one.visit(`${lesson}.html`);
      await one.course.locator('h1').evaluate((heading) => {
        heading.tabIndex = -1;
        heading.focus();
      });
      await walkLesson(one.window.keyboard, frameOf(), `If ${secret}, then I write.`);
    }
    // It is in the plan of this window.
    await expect(one.course.locator('[data-plan]').getByText(secret).first()).toBeVisible();
    // Kinds that these lessons do not have, half done.
    await one.visit(place.page);
    await (await getReady(one.course, place.id)).locator('[data-stop="2"]').click();
    await one.visit(line.page);
    await press(await getReady(one.course, line.id), words.timeLine.next);
    await one.leave('exit');
    await one.expectEnd('frame');
    const heard = await launch.evaluate(() => document.documentElement.dataset['heard'] ?? '');
    await one.portal.close();
    expect(lms.stored.length).toBeGreaterThan(0);
    expect(heard.length).toBeGreaterThan(100);
    for (const text of [...sent, heard, JSON.stringify(lms.stored)])
      expect(text).not.toMatch(/zanzibar|pelican/i);

    const two = await openInPortal(context, lms, { before: lms.last() });
    for (const lesson of lessons) {
      await two.visit(`${lesson}.html`);
      const own = activities.filter(({ page }) => page === `${lesson}.html`);
      await expect(two.course.locator('.activity [data-activity-mark]:not([hidden])')).toHaveCount(
        own.length,
      );
    }
    await two.visit(place.page);
    const stop = (await getReady(two.course, place.id)).locator('[data-spot="2"]');
    await expect(stop.locator('[data-card]')).toHaveCount(1);
    await two.visit(line.page);
    const month = (await getReady(two.course, line.id)).getByRole('slider');
    await expect(month).toHaveValue('1');
    expect(lms.faults).toEqual([]);
  });
});

async function press(board: Locator, name: string): Promise<void> {
  await board.getByRole('button', { name, exact: true }).click();
}
