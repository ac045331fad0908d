import { expect } from '@playwright/test';
import type { BrowserContext, Frame, FrameLocator, Page } from '@playwright/test';
import { sessionMark } from '#progress/frame-session.ts';
import { words } from './course-content.ts';
import type { OpenOptions, StrictLms } from './strict-lms.ts';

/** How a learner leaves the course. */
export type Leaving = 'exit' | 'tab' | 'removed';

/** The course as a portal shows it. */
export type PortalCourse = {
  /** The tab of the portal. */
  readonly portal: Page;
  /** The window with the launch page: the tab itself, or a window of its own. */
  readonly window: Page;
  readonly course: FrameLocator;
  readonly visit: (page: string) => Promise<void>;
  readonly answer: (item: string, option: string) => Promise<void>;
  /** The line in the header that says where progress is kept. */
  readonly expectNotice: (line: string) => Promise<void>;
  readonly leave: (how: Leaving) => Promise<void>;
};

/** Opens the package in the portal, in a new tab. */
export async function openInPortal(
  context: BrowserContext,
  lms: StrictLms,
  options: OpenOptions = {},
): Promise<PortalCourse> {
  const portal = await context.newPage();
  await portal.goto(lms.open(options));
  const player = portal.frameLocator('#player');
  if (options.opens !== 'popup') {
    return handleCourse(portal, portal, player.frameLocator('#package').frameLocator('iframe'));
  }
  const [window] = await Promise.all([
    portal.waitForEvent('popup'),
    player.getByRole('button').click(),
  ]);
  return handleCourse(portal, window, window.frameLocator('iframe'));
}

/** Opens a launch page that is the tab itself, as portals with a record store do. */
export async function openLaunchPage(
  context: BrowserContext,
  address: string,
): Promise<PortalCourse> {
  const window = await context.newPage();
  await window.goto(address);
  return handleCourse(window, window, window.frameLocator('iframe'));
}

async function handleCourse(
  portal: Page,
  window: Page,
  course: FrameLocator,
): Promise<PortalCourse> {
  await expect(course.locator('h1')).toBeVisible();
  const frame = (): Frame =>
    window.frames().find((one) => one.name().startsWith(sessionMark)) ?? window.frames().at(-1)!;
  return {
    portal,
    window,
    course,
    async visit(page) {
      await frame().goto(new URL(page, frame().url()).href);
    },
    async answer(item, option) {
      await course.locator(`[id="${item}"] [data-option="${option}"] > summary`).click();
      await expect(course.locator(`[id="${item}"] [data-option="${option}"]`)).toHaveAttribute(
        'data-chosen',
        'true',
      );
    },
    async expectNotice(line) {
      await expect(course.locator('[data-notice]:visible')).toHaveText(line);
    },
    async leave(how) {
      switch (how) {
        case 'exit':
          await course.getByRole('button', { name: words.notice.leave }).click();
          return;
        case 'tab':
          // As a learner closes it: with everything that a page does then.
          await window.close({ runBeforeUnload: true });
          if (window !== portal) return;
          await expect.poll(() => window.isClosed()).toBe(true);
          return;
        case 'removed':
          await portal.evaluate(() => {
            document.querySelector('#player')?.remove();
          });
      }
    },
  };
}
