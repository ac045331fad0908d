import { expect } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import type { PackageFormat } from '#format.ts';
import { decodeSuspendData } from '#portal/suspend-data/suspend-data.ts';
import { shortNames } from '../content/kept-names.ts';
import { readProgress } from '#progress/read-progress.ts';
import { busyLearner } from '../content/busy-learner.ts';
import { words } from '../content/course-content.ts';
import { loadProgress } from '../pages/load-progress.ts';
import { passFinalCheck } from '../pages/pass-final-check.ts';
import type { NamedPortal } from './named-portals.ts';
import type { PortalCourse } from './portal-course.ts';
import { startQuirkyLms } from './quirky-lms.ts';
import type { QuirkyLms } from './quirky-lms.ts';
import { asked, names } from './scorm-portal.ts';

const [, second] = asked;
const notices = {
  'in-portal': words.notice.inPortal,
  unconfirmed: words.notice.unconfirmed,
  'unsaved-here': words.notice.unsavedHere,
  unsaved: words.notice.unsaved,
} as const;
const complete = passFinalCheck(busyLearner());

/**
 * Plays one path through a portal: a first answer, all that completes the course, "Save and leave",
 * and the way back. Holds what the portal received, and that what the learner read was true.
 */
export async function playNamedPortal(
  context: BrowserContext,
  format: PackageFormat,
  portal: Omit<NamedPortal, 'name'>,
): Promise<void> {
  const lms = await startQuirkyLms(format, portal);
  const standard = format === 'scorm12' ? 'scorm12' : 'scorm2004';
  try {
    const { says = 'in-portal', place = 'parent', quirks = {} } = portal;
    const isUnsure = says === 'unconfirmed';
    const notice = notices[says];
    const expectLeft = async ({ window, launch }: PortalCourse): Promise<void> => {
      const line = isUnsure ? words.launch.notConfirmed : words.launch.saved;
      if (place.includes('opener')) await expect.poll(() => window.isClosed()).toBe(true);
      else {
        await expect(launch.getByText(line)).toBeVisible();
        // What it refuses for good, also where SCORM 1.2 has “completed” in its place.
        const refused = [
          ...(quirks.noScore ? ['score'] : []),
          ...(quirks.noPassed ? ['passed'] : []),
        ];
        const owed =
          refused.length > 0 ? [`${words.launch.refusedParts} ${refused.join(', ')}`] : [];
        await expect(launch.getByText(words.launch.refusedParts)).toHaveText(owed);
      }
    };
    const one = await lms.open(context);
    await one.visit('two-words.html');
    await one.answer(second!.id, 'B');
    await one.expectNotice(notice);
    if (quirks.fails) return;
    await loadProgress(one, complete);
    await one.expectNotice(notice);
    await one.leave('exit');
    await expectLeft(one);
    await expectReceived(lms, standard, quirks);
    const before = lms.server();

    const next = await lms.open(context);
    await next.visit('two-words.html');
    await next.expectChosen(second!.id, 'B');
    await next.leave('exit');
    await expectLeft(next);
    // Another Commit: the time alone may be the same to the hundredth.
    await expect.poll(() => lms.server() === before).toBe(false);
    await expectReceived(lms, standard, quirks);
  } finally {
    await lms.close();
  }
}

async function expectReceived(
  lms: QuirkyLms,
  standard: 'scorm12' | 'scorm2004',
  quirks: NonNullable<NamedPortal['quirks']>,
): Promise<void> {
  const { state, success, score, response } = names[standard];
  const passed = quirks.noPassed ? (standard === 'scorm12' ? 'completed' : undefined) : 'passed';
  await expect.poll(() => lms.server()[success]).toBe(passed);
  const server = lms.server();
  if (!quirks.noScore) expect(server[score]).toBe('83');
  if (standard === 'scorm2004') expect(server['cmi.completion_status']).toBe('completed');
  const { progress } = readProgress(decodeSuspendData(server[state] ?? '', shortNames));
  expect(progress.items[second!.id]?.chosen.map(({ option }) => option)).toContain('B');
  const responses = Object.entries(server).filter(([name]) => name.endsWith(response));
  if (quirks.lists !== 'none') expect(responses.length).toBeGreaterThan(0);
}
