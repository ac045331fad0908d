import { expect } from '@playwright/test';
import { gain } from '../../support/content/course-content.ts';
import { courseAddress } from '../../support/pages/embedding-page.ts';
import { open, stepOf, unfold } from '../../support/pages/gain-page.ts';
import { blockStorage } from '../../support/pages/kept-progress.ts';
import { listenTo } from '../../support/pages/listen-to.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import { inScormPortal } from '../../support/portals/scorm-portal.ts';
import { test } from '../../support/serve/serve-host.ts';

const { words } = gain;

test.describe('Nobody is told of a rating', () => {
  const told = /gain\/|before-(open|deepen|choose)/;

  test('in a portal, which hears of the vote beside it; the page says so', async ({ context }) => {
    const { sent } = await listenTo(context);
    await inScormPortal('scorm2004', async (lms) => {
      const one = await openInPortal(context, lms);
      await one.visit('two-words.html');
      await unfold(one.course);
      await stepOf(one.course, open, 2).check();
      await expect(one.course.getByText(words.session)).toBeVisible();
      await one.visit('on-a-tuesday.html');
      await one.visit('two-words.html');
      await unfold(one.course);
      await expect(stepOf(one.course, open, 2)).toBeChecked();
      await one.leave('exit');
      await one.expectEnd('frame');
      expect(JSON.stringify(lms.last())).not.toMatch(told);
      expect(lms.faults).toEqual([]);
    });
    expect(sent.some((one) => one.startsWith('message'))).toBe(true);
    expect(sent.filter((one) => told.test(decodeURIComponent(one)))).toEqual([]);
  });

  test('in a frame that keeps nothing, which says so', async ({ page, host, context }) => {
    const { sent } = await listenTo(context);
    await blockStorage(page);
    const frame = `<iframe src="${courseAddress}two-words.html" title="A part" width="100%" height="720"></iframe>`;
    await page.goto(host.show(frame));
    const inside = page.frameLocator('iframe');
    await unfold(inside);
    await stepOf(inside, open, 2).check();
    await expect(inside.getByText(words.notKept)).toBeVisible();
    await expect(stepOf(inside, open, 2)).toBeChecked();
    expect(sent.filter((one) => told.test(decodeURIComponent(one)))).toEqual([]);
  });
});
