import { expect, test } from '@playwright/test';
import { sessionMark } from '#progress/device/frame-session.ts';
import { words } from '../../support/content/course-content.ts';
import { activityOf } from '../../support/content/real-activities.ts';
import { getReady, seen } from '../../support/pages/activity-page.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import { inScormPortal } from '../../support/portals/scorm-portal.ts';

const recall = activityOf('recall', 'two-sentences');
const place = activityOf('place', 'line-of-actions');
const vote = activityOf('vote', 'better-network');
const secret = 'Zanzibar-pelican';

for (const standard of ['scorm12', 'scorm2004'] as const)
  test(`In a portal with ${standard}, own words never go over the wire, and all else comes back`, async ({
    context,
  }) => {
    const sent: string[] = [];
    context.on('request', (request) => {
      sent.push(decodeURIComponent(request.url()), request.postData() ?? '');
    });
    await inScormPortal(standard, async (lms) => {
      const one = await openInPortal(context, lms);
      // What the pages say to each other is recorded, too: a host outside would hear it.
      const launch = one.window
        .frames()
        .find((some) => some.name().startsWith(sessionMark))!
        .parentFrame()!;
      await launch.evaluate(() => {
        window.addEventListener('message', ({ data }) => {
          document.documentElement.dataset['heard'] =
            (document.documentElement.dataset['heard'] ?? '') + JSON.stringify(data);
        });
      });
      await one.visit(place.page);
      await (await getReady(one.course, place.id)).locator('[data-stop="2"]').click();
      const board = await getReady(one.course, recall.id);
      await board.getByRole('textbox').fill(`${secret} one`);
      await board.getByRole('button', { name: words.recall.compare }).click();
      await expect(seen(board, recall.model)).toBeVisible();
      const end = one.course.getByRole('region', { name: vote.title }).last();
      await end.scrollIntoViewIfNeeded();
      await end.getByRole('textbox').fill(`${secret} two`);
      await end.getByRole('button', { name: words.vote.keep }).click();
      await one.leave('exit');
      await one.expectEnd('frame');
      const heard = await launch.evaluate(() => document.documentElement.dataset['heard'] ?? '');
      await one.portal.close();
      expect(lms.stored.length).toBeGreaterThan(0);
      expect(heard).toContain(place.id);
      for (const text of [...sent, heard, JSON.stringify(lms.stored)]) {
        expect(text).not.toContain(secret);
        expect(text).not.toContain('Zanzibar');
      }

      const two = await openInPortal(context, lms, { before: lms.last() });
      await two.visit(place.page);
      const again = await getReady(two.course, place.id);
      await expect(again.locator('[data-spot="2"] [data-card]')).toHaveCount(1);
      await expect(seen(await getReady(two.course, recall.id), recall.model)).toBeVisible();
      expect(lms.faults).toEqual([]);
    });
  });
