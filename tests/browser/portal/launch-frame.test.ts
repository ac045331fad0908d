import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { openInPortal } from '../../support/portals/portal-course.ts';
import type { PortalCourse } from '../../support/portals/portal-course.ts';
import { inScormPortal } from '../../support/portals/scorm-portal.ts';

test.describe('The launch page around the course', () => {
  test('has the title of the page in the frame, and begins each next page at its heading', async ({
    context,
  }) => {
    await inScormPortal('scorm12', async (lms) => {
      const one = await openInPortal(context, lms);
      const heading = one.course.locator('h1');
      const first = await expectSameTitle(one);
      // The learner is still at the portal, and may be in the middle of something there.
      const state = () =>
        one.course
          .locator('html')
          .evaluate(() => document.readyState)
          // The course is still on its way into the frame.
          .catch(() => 'loading');
      await expect.poll(state).toBe('complete');
      await expect(heading).not.toBeFocused();
      await follow(one, 'two-words.html');
      await expect(heading).toBeFocused();
      const second = await expectSameTitle(one);
      await follow(one, 'course.html');
      await expect(heading).toBeFocused();
      expect(await expectSameTitle(one)).toBe(first);
      expect(second).not.toBe(first);
    });
  });

  test('leaves no empty step: Back goes from page to page, and then out of the portal', async ({
    context,
  }) => {
    await inScormPortal('scorm12', async (lms) => {
      const empty = await context.newPage();
      await empty.goto(lms.open({ opens: 'popup' }));
      const before = await empty.evaluate(() => history.length);

      const one = await openInPortal(context, lms);
      const steps = () => one.portal.evaluate(() => history.length);
      expect(await steps()).toBe(before);
      const first = await expectSameTitle(one);
      await follow(one, 'two-words.html');
      expect(await steps()).toBe(before + 1);
      await follow(one, 'progress.html');
      expect(await steps()).toBe(before + 2);

      await goBack(one);
      await expectPage(one, 'two-words.html');
      await goBack(one);
      await expectPage(one, 'course.html');
      expect(await expectSameTitle(one)).toBe(first);
      await goBack(one);
      await expect(one.portal).not.toHaveURL(/lms/);
    });
  });

  test('lets the course fill the screen and copy, and tells screen readers what the frame is', async ({
    context,
  }) => {
    await inScormPortal('scorm12', async (lms) => {
      const { launch, course } = await openInPortal(context, lms);
      const frame = launch.locator('iframe');
      await expect(frame).toHaveAttribute('allow', 'fullscreen; clipboard-write');
      await expect(frame).toHaveAttribute('title', /\w/);
      expect(await course.locator('html').evaluate(() => document.fullscreenEnabled)).toBe(true);
    });
  });

  for (const width of [714, 367]) {
    test(`has one scroll bar with the course, in a frame of ${width} pixels`, async ({
      context,
    }) => {
      await inScormPortal('scorm12', async (lms) => {
        const one = await openInPortal(context, lms, { width });
        for (const page of ['course.html', 'two-words.html', 'comparison.html']) {
          await one.visit(page);
          await expect(one.course.locator('h1')).toBeVisible();
          const launch = await measure(one.launch.locator('html'));
          expect(launch, page).toEqual({
            width: [width, width],
            height: [666, 666],
            scrolls: false,
          });
          const frame = await one.launch
            .locator('iframe')
            .evaluate((it) => it.getBoundingClientRect());
          expect(frame, page).toMatchObject({ x: 0, y: 0, width, height: 666 });
          const course = await measure(one.course.locator('html'));
          expect(course.width[0], page).toBe(course.width[1]);
          expect(course.scrolls, page).toBe(true);
        }
      });
    });
  }
});

/** Holds that the window is named as the page is, and answers the name. */
async function expectSameTitle({ launch, course }: PortalCourse): Promise<string> {
  const title = (await course.locator('head > title').textContent()) ?? '';
  expect(title).not.toBe('');
  // What stands in the head is no text that a page shows.
  await expect.poll(() => launch.locator('head > title').textContent()).toBe(title);
  return title;
}

/** Opens a page as a learner does, by a link. */
async function follow(one: PortalCourse, page: string): Promise<void> {
  await one.course.locator(`a[href="${page}"]:visible`).first().click();
  await expectPage(one, page);
}

async function expectPage({ course }: PortalCourse, page: string): Promise<void> {
  await expect.poll(() => course.locator('html').evaluate(() => location.pathname)).toMatch(page);
  await expect(course.locator('h1')).toBeVisible();
}

/** The learner presses the browser's button. */
async function goBack({ portal }: PortalCourse): Promise<void> {
  await portal.evaluate(() => {
    // Where it leads out of the portal, this script ends before.
    setTimeout(() => {
      history.back();
    });
  });
}

/** The width and height of the window and of what lies in it, and whether it can be scrolled. */
function measure(root: Locator) {
  return root.evaluate((html) => {
    html.scrollTo({ top: 50, behavior: 'instant' });
    const scrolls = html.scrollTop > 0;
    html.scrollTo({ top: 0, behavior: 'instant' });
    return {
      width: [html.clientWidth, html.scrollWidth],
      height: [html.clientHeight, html.scrollHeight],
      scrolls,
    };
  });
}
