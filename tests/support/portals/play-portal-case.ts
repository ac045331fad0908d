import { expect } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { words } from '../content/course-content.ts';
import { openInPortal } from './portal-course.ts';
import type { PortalCourse } from './portal-course.ts';
import type { PortalCase } from './portal-matrix.ts';
import {
  answerTwo,
  answersIn,
  asked,
  expectInteraction,
  inScormPortal,
  keptBefore,
  names,
} from './scorm-portal.ts';
import type { Elements, StrictLms } from './strict-lms.ts';

const [first, second] = asked;

/** Plays a session and checks what the portal received and what the learner was told. */
export async function playPortalCase(context: BrowserContext, one: PortalCase): Promise<void> {
  const { standard, opens, session, commit } = one;
  await inScormPortal(standard, async (lms) => {
    const isReview = session === 'review';
    const start =
      session === 'first' ? undefined : keptBefore(standard, isReview ? 'completed' : 'incomplete');
    const course = await openInPortal(context, lms, {
      opens,
      mode: isReview ? 'review' : 'normal',
      ...(start && { before: start }),
      // A learner who is told that nothing was stored tries to leave a second time.
      exits: commit === 'fine' ? 1 : 2,
    });
    await course.visit('two-words.html');
    if (start) await course.expectChosen(first!.id, 'A');
    await course.expectNotice(isReview ? words.notice.lookingBack : words.notice.inPortal);
    await course.getReady(second!.id);

    await breakStore(context, lms, commit);
    if (start) await course.answer(second!.id, 'B');
    else await answerTwo(course);
    if (isReview) await expectNothing(course, lms, one, start!);
    else if (commit === 'fine') await expectStored(course, lms, one);
    else await expectLater(context, lms, course, one, start);
    expect(lms.faults).toEqual([]);
    expect(lms.requests.filter(({ status }) => status !== 200)).toEqual([]);
  });
}

async function breakStore(
  context: BrowserContext,
  lms: StrictLms,
  commit: PortalCase['commit'],
): Promise<void> {
  if (commit === 'offline') await context.setOffline(true);
  else lms.behave(commit);
}

async function mendStore(context: BrowserContext, lms: StrictLms): Promise<void> {
  lms.behave('fine');
  await context.setOffline(false);
}

/** In review nothing may be written, however the session ends: a portal would lower the grade. */
async function expectNothing(
  course: PortalCourse,
  lms: StrictLms,
  { standard, leaves, commit }: PortalCase,
  start: Elements,
): Promise<void> {
  const { state, status, score, exit } = names[standard];
  await course.leave(leaves);
  if (commit === 'fine') await expect.poll(() => lms.last()[exit]).toBe('suspend');
  else await course.expectGone();
  // A beacon that a closing tab sends can get past the failure that was set up for it.
  for (const stored of lms.stored) {
    for (const name of [state, status, score]) expect(stored[name] ?? '').toBe(start[name] ?? '');
    expect(Object.keys(stored).filter((name) => name.includes('interactions'))).toEqual([]);
  }
}

async function expectStored(
  course: PortalCourse,
  lms: StrictLms,
  { standard, opens, session, leaves }: PortalCase,
): Promise<void> {
  await course.leave(leaves);
  if (leaves === 'exit') await course.expectEnd(opens);
  await expect.poll(() => answersIn(lms, standard)).toEqual(['A', 'B']);
  const { exit, status, location, time } = names[standard];
  await expect.poll(() => lms.last()[time]).toMatch(/[1-9]/);
  expect(lms.last()).toMatchObject({
    [exit]: 'suspend',
    [status]: 'incomplete',
    [location]: 'two-words.html',
  });
  expectReported(lms, standard, session);
}

/** The learner is told what could not be stored, and none of it is lost, now or in the next session. */
async function expectLater(
  context: BrowserContext,
  lms: StrictLms,
  course: PortalCourse,
  { standard, opens, session, leaves }: PortalCase,
  start: Elements | undefined,
): Promise<void> {
  await course.expectNotice(words.notice.unsavedHere);
  await course.leave(leaves);
  if (leaves === 'exit') {
    await course.expectUnsaved();
    await mendStore(context, lms);
    await course.press(words.launch.tryAgain);
    await course.expectEnd(opens);
  } else {
    await course.expectGone();
    await mendStore(context, lms);
    // What the portal had before the failure is merged with the backup on the device.
    const next = await openInPortal(context, lms, { before: { ...start, ...lms.last() } });
    await next.expectNotice(words.notice.inPortal);
    await next.leave('exit');
    await next.expectEnd('frame');
  }
  await expect.poll(() => answersIn(lms, standard)).toEqual(['A', 'B']);
  if (leaves === 'exit') expectReported(lms, standard, session);
  else expectReportedSomewhere(lms, session);
}

/**
 * Each answer was reported, by the session that the tab's end cut short or by the next one, and
 * never twice. A beacon that a closing tab sends can get past the failure that was set up for it.
 */
function expectReportedSomewhere(lms: StrictLms, session: PortalCase['session']): void {
  for (const item of [first!, second!].slice(session === 'resume' ? 1 : 0)) {
    const times = lms.stored.map(
      (stored) =>
        Object.entries(stored).filter(
          ([name, value]) => /^cmi\.interactions\.\d+\.id$/.test(name) && value === item.id,
        ).length,
    );
    expect(Math.max(...times)).toBe(1);
  }
}

/** Each answer of this session was reported once. */
function expectReported(
  lms: StrictLms,
  standard: PortalCase['standard'],
  session: PortalCase['session'],
): void {
  const given = [[first!, 'A'] as const, [second!, 'B'] as const];
  const fresh = given.slice(session === 'resume' ? 1 : 0);
  for (const [index, [item, option]] of fresh.entries())
    expectInteraction(lms.last(), standard, [index, item, option]);
  expect(lms.last()).not.toHaveProperty([`cmi.interactions.${fresh.length}.id`]);
}
