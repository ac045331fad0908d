import type { BrowserContext } from '@playwright/test';
import { busyLearner } from '../content/busy-learner.ts';
import { itemsOf } from '../content/lesson-checks.ts';
import { loadProgress } from '../pages/load-progress.ts';
import { passFinalCheck } from '../pages/pass-final-check.ts';
import { serveSite } from '../serve/serve-site.ts';
import { changeSettings } from './change-settings.ts';
import type { ChangedSettings } from './change-settings.ts';
import { startLrs } from './lrs-double.ts';
import type { LrsDouble } from './lrs-double.ts';
import type { LaunchOptions } from './lrs-launch.ts';
import { unpack } from './packages.ts';
import { openLaunchPage } from './portal-course.ts';
import type { PortalCourse } from './portal-course.ts';
import type { StoreQuirks } from './store-quirks.ts';

/** The items of the first lesson, of which tests answer some. */
export const asked = itemsOf('two-words');

/** A portal with a record store. */
export type LrsPortal = {
  readonly lrs: LrsDouble;
  readonly launch: (options?: LaunchOptions) => Promise<PortalCourse>;
  /** The launch page without its query. */
  readonly address: string;
};

/** Unzips a package into a portal with a record store, and takes both away at the end. */
export async function inLrsPortal(
  context: BrowserContext,
  format: 'cmi5' | 'xapi',
  play: (portal: LrsPortal) => Promise<void>,
  {
    quirks = {},
    folder,
    ...settings
  }: ChangedSettings & { readonly quirks?: StoreQuirks; readonly folder?: string } = {},
): Promise<void> {
  const { root, remove } = unpack(format, folder);
  changeSettings(root, settings);
  const lrs = await startLrs(quirks);
  const site = await serveSite({ root, prefix: '/content/7/', likePortal: true });
  const address = `${site.address}index.html`;
  const launch = (options?: LaunchOptions) => {
    const query = format === 'cmi5' ? lrs.launch(options) : lrs.launchXapi();
    return openLaunchPage(context, address + query);
  };
  try {
    await play({ lrs, address, launch });
  } finally {
    await Promise.all([site.close(), lrs.close()]);
    remove();
  }
}

/** Answers two questions of the first lesson. */
export async function answerTwo(one: PortalCourse): Promise<void> {
  await one.visit('two-words.html');
  await one.answer(asked[0]!.id, 'A');
  await one.answer(asked[1]!.id, 'B');
}

/** Closes the tab as a learner does. */
export async function closeTab(one: PortalCourse): Promise<void> {
  await one.leave('tab');
  await one.expectGone();
}

/** The progress of a learner who has completed the course. */
export const complete = passFinalCheck(busyLearner());

/** Completes the course at once, from a file. */
export function completeCourse(one: PortalCourse): Promise<void> {
  return loadProgress(one, complete);
}
