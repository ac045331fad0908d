import { expect } from '@playwright/test';
import type { BrowserContext, Frame, FrameLocator, Page } from '@playwright/test';
import { sessionMark } from '#progress/device/frame-session.ts';
import { words } from '../content/course-content.ts';
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
  /** The launch page around the course. */
  readonly launch: Page | FrameLocator;
  readonly visit: (page: string) => Promise<void>;
  /** Waits until a question has its script, which a line that is down could not bring. */
  readonly getReady: (item: string) => Promise<void>;
  readonly answer: (item: string, option: string) => Promise<void>;
  readonly expectChosen: (item: string, option: string) => Promise<void>;
  /** The line in the header that says where progress is kept. */
  readonly expectNotice: (line: string) => Promise<void>;
  readonly leave: (how: Leaving) => Promise<void>;
  /** Presses a button of the launch page. */
  readonly press: (name: string) => Promise<void>;
  /** After leaving, the launch page says that all is saved; a window of its own closes itself. */
  readonly expectEnd: (opens: 'frame' | 'popup') => Promise<void>;
  /** The launch page says that something is not saved, and offers a statement. */
  readonly expectUnsaved: () => Promise<void>;
  /** The tab or the frame is closed, or the course is, which the learner has left. */
  readonly expectGone: () => Promise<void>;
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
    return handleCourse(portal, portal, player.frameLocator('#package'));
  }
  const [window] = await Promise.all([
    portal.waitForEvent('popup'),
    player.getByRole('button').click(),
  ]);
  return handleCourse(portal, window, window);
}

/** Opens a launch page that is the tab itself, as portals with a record store do. */
export async function openLaunchPage(
  context: BrowserContext,
  address: string,
): Promise<PortalCourse> {
  const window = await context.newPage();
  await window.goto(address);
  return handleCourse(window, window, window);
}

/** The course in a launch page that is open. */
export async function handleCourse(
  portal: Page,
  window: Page,
  launch: Page | FrameLocator,
): Promise<PortalCourse> {
  const course = launch.frameLocator('iframe');
  await expect(course.locator('h1')).toBeVisible({ timeout: 15_000 });
  const frame = (): Frame =>
    window.frames().find((one) => one.name().startsWith(sessionMark)) ?? window.frames().at(-1)!;
  const rowOf = (item: string, option: string) =>
    course.locator(`[id="${item}"] [data-option="${option}"]`);
  const getReady = async (item: string): Promise<void> => {
    const asked = course.locator(`[id="${item}"]`);
    await asked.scrollIntoViewIfNeeded();
    await expect(course.locator('astro-island').filter({ has: asked })).not.toHaveAttribute('ssr');
  };
  const expectChosen = async (item: string, option: string): Promise<void> => {
    await getReady(item);
    await expect(rowOf(item, option)).toHaveAttribute('data-chosen', 'true');
  };
  return {
    portal,
    window,
    course,
    launch,
    getReady,
    expectChosen,
    async visit(page) {
      await frame().goto(new URL(page, frame().url()).href);
    },
    async answer(item, option) {
      await getReady(item);
      await rowOf(item, option).locator('summary, button').click();
      await expectChosen(item, option);
    },
    async expectNotice(line) {
      // A portal is asked every five seconds at most.
      const patience = { timeout: 15_000 };
      await expect(course.locator('[data-notice]:visible')).toHaveText(line, patience);
    },
    async leave(how) {
      switch (how) {
        case 'exit':
          await course.locator('button[data-leave]').click();
          return;
        case 'tab':
          // As a learner closes it: with everything that a page does then.
          await window.close({ runBeforeUnload: true });
          return;
        case 'removed':
          await portal.evaluate(() => {
            document.querySelector('#player')?.remove();
          });
      }
    },
    async press(name) {
      await launch.getByRole('button', { name, exact: true }).click();
    },
    async expectEnd(opens) {
      if (opens === 'popup') {
        await expect.poll(() => window.isClosed()).toBe(true);
        return;
      }
      await expect(launch.getByText(words.launch.saved)).toBeVisible();
      // A course inside a player has no window of its own that the learner could close.
      await expect(launch.getByText(words.launch.backToPortal)).toBeVisible();
      await expect(launch.getByText(words.launch.closeWindow)).toHaveCount(0);
    },
    async expectUnsaved() {
      await expect(launch.getByText(words.launch.notSaved)).toBeVisible();
      await expect(launch.getByText(words.launch.keptHere)).toBeVisible();
      await expect(launch.locator('pre')).toContainText(`Completed: ${words.launch.no}`);
    },
    async expectGone() {
      const isGone = async (): Promise<boolean> => {
        if (window.isClosed() || window.frames().length === 1) return true;
        // The window may close while it is asked.
        return course
          .locator('h1')
          .count()
          .then(
            (count) => count === 0,
            () => window.isClosed(),
          );
      };
      await expect.poll(isGone).toBe(true);
    },
  };
}
