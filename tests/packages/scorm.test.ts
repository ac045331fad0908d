import { expect, test } from '@playwright/test';
import { readProgress } from '#progress/read-progress.ts';
import { decodeSuspendData } from '#portal/suspend-data.ts';
import { words } from '../support/course-content.ts';
import type { Scorm } from '../support/guard-api.ts';
import { unpack } from '../support/packages.ts';
import { openInPortal } from '../support/portal-course.ts';
import type { Leaving, PortalCourse } from '../support/portal-course.ts';
import { itemsOf } from '../support/lesson-checks.ts';
import { startLms } from '../support/strict-lms.ts';
import type { Elements, StrictLms } from '../support/strict-lms.ts';

const formats = { scorm12: 'scorm12', scorm2004: 'scorm2004-4th' } as const;
const [first, second] = itemsOf('two-words');

/** The names of what is looked at, by standard. */
const names = {
  scorm12: {
    state: 'cmi.suspend_data',
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    response: 'student_response',
    location: 'cmi.core.lesson_location',
    wrong: 'wrong',
  },
  scorm2004: {
    state: 'cmi.suspend_data',
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    response: 'learner_response',
    location: 'cmi.location',
    wrong: 'incorrect',
  },
};

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test.describe(`In a strict portal with ${standard}`, () => {
    for (const opens of ['frame', 'popup'] as const) {
      for (const how of leavingsOf(opens)) {
        test(`answers are stored and come back: ${opens}, left by ${how}`, async ({ context }) => {
          await inPortal(standard, async (lms) => {
            const one = await openInPortal(context, lms, { opens });
            await one.visit('two-words.html');
            await answerTwo(one);
            await one.leave(how);
            await expect.poll(() => answersIn(lms, standard)).toEqual(['A', 'B']);
            expect(lms.last()).toMatchObject({
              [names[standard].exit]: 'suspend',
              [names[standard].status]: 'incomplete',
              [names[standard].location]: 'two-words.html',
            });
            expectInteractions(lms.last(), standard);
            await one.portal.close();

            const two = await openInPortal(context, lms, { opens, before: lms.last() });
            await expect(two.course.locator('h1')).toHaveText(/Two words/);
            for (const [item, option] of [
              [first, 'A'],
              [second, 'B'],
            ] as const)
              await expect(
                two.course.locator(`[id="${item!.id}"] [data-option="${option}"]`),
              ).toHaveAttribute('data-chosen', 'true');
            await two.leave(how);
            await expect.poll(() => answersIn(lms, standard)).toEqual(['A', 'B']);
            expect(lms.faults).toEqual([]);
            expect(lms.requests.filter(({ status }) => status !== 200)).toEqual([]);
          });
        });
      }

      for (const mode of ['review', 'browse'] as const) {
        test(`in ${mode} nothing is recorded, and the course says so: ${opens}`, async ({
          context,
        }) => {
          await inPortal(standard, async (lms) => {
            const before: Elements = {
              ...{ [names[standard].state]: '', [names[standard].status]: 'completed' },
              ...(await playOnce(context, lms)),
              [names[standard].status]: 'completed',
            };
            const one = await openInPortal(context, lms, { opens, mode, before });
            await one.expectNotice(words.notice.lookingBack);
            await one.visit('two-words.html');
            await expect(
              one.course.locator(`[id="${first!.id}"] [data-chosen="true"]`),
            ).toHaveCount(1);
            await one.answer(itemsOf('two-words')[2]!.id, 'C');
            await one.leave('exit');
            await expect.poll(() => lms.last()[names[standard].status]).toBe('completed');
            expect(lms.last()[names[standard].state]).toBe(before[names[standard].state]);
            expect(lms.faults).toEqual([]);
          });
        });
      }

      for (const trouble of ['false', '500', 'offline', 'a portal that lies'] as const) {
        test(`when storing fails (${trouble}), the course says so, tries again, and loses nothing: ${opens}`, async ({
          context,
        }) => {
          await inPortal(standard, async (lms) => {
            const lies = trouble === 'a portal that lies';
            const one = await openInPortal(context, lms, { opens, lies });
            await one.visit('two-words.html');
            await one.expectNotice(words.notice.inPortal);
            if (trouble === 'false' || trouble === '500') lms.behave(trouble);
            else await context.setOffline(true);
            await answerTwo(one);
            await one.expectNotice(words.notice.unsavedHere);

            await one.leave('exit');
            const launch = one.window
              .frames()
              .find((frame) => frame.url().endsWith('/index.html'))!;
            await expect(launch.getByText(words.launch.notSaved)).toBeVisible();
            await expect(launch.getByText(words.launch.keptHere)).toBeVisible();
            await expect(launch.locator('pre')).toContainText(`Completed: ${words.launch.no}`);
            await launch.getByRole('button', { name: words.launch.goOn }).click();
            await expect(one.course.locator('h1')).toBeVisible();

            lms.behave('fine');
            await context.setOffline(false);
            if (lies) {
              // Nothing was stored, so the next session begins from what the device has kept.
              await one.portal.close({ runBeforeUnload: true });
              return;
            }
            await expect
              .poll(() => answersIn(lms, standard), { timeout: 20_000 })
              .toEqual(['A', 'B']);
            await one.expectNotice(words.notice.inPortal);
            await one.leave('exit');
            await expect(launch.getByText(words.launch.saved)).toBeVisible();
            expect(lms.faults).toEqual([]);
          });
        });
      }
    }

    test('what could not be stored at all is handed in by the next session on this device', async ({
      context,
    }) => {
      await inPortal(standard, async (lms) => {
        const one = await openInPortal(context, lms);
        await one.visit('two-words.html');
        lms.behave('500');
        await answerTwo(one);
        await one.expectNotice(words.notice.unsavedHere);
        await one.portal.close({ runBeforeUnload: true });
        await expect.poll(() => one.portal.isClosed()).toBe(true);

        lms.behave('fine');
        const other = await openInPortal(context, lms, { learner: 'learner-2' });
        await other.visit('two-words.html');
        await expect(other.course.locator(`[id="${first!.id}"] [data-chosen="true"]`)).toHaveCount(
          0,
        );
        await other.portal.close({ runBeforeUnload: true });

        const two = await openInPortal(context, lms, { before: lms.last() });
        await expect.poll(() => answersIn(lms, standard)).toEqual(['A', 'B']);
        await two.leave('exit');
        expect(lms.faults).toEqual([]);
      });
    });
  });
}

/** A frame that is taken away belongs to the portal's page; a window cannot be. */
function leavingsOf(opens: 'frame' | 'popup'): Leaving[] {
  return opens === 'frame' ? ['exit', 'tab', 'removed'] : ['exit', 'tab'];
}

async function inPortal(standard: Scorm, play: (lms: StrictLms) => Promise<void>): Promise<void> {
  const { root, remove } = unpack(formats[standard]);
  const lms = await startLms(root, standard);
  try {
    await play(lms);
  } finally {
    await lms.close();
    remove();
  }
}

async function answerTwo({ answer }: PortalCourse): Promise<void> {
  await answer(first!.id, 'A');
  await answer(second!.id, 'B');
}

async function playOnce(context: Parameters<typeof openInPortal>[0], lms: StrictLms) {
  const one = await openInPortal(context, lms);
  await one.visit('two-words.html');
  await answerTwo(one);
  await one.leave('exit');
  await expect.poll(() => lms.stored.length).toBeGreaterThan(1);
  await one.portal.close();
  return lms.last();
}

/** The two answers in the state that was stored last. */
function answersIn(lms: StrictLms, standard: Scorm): (string | undefined)[] {
  const { progress } = readProgress(decodeSuspendData(lms.last()[names[standard].state] ?? ''));
  return [first, second].map((item) => progress.items[item!.id]?.chosen[0]?.option);
}

function expectInteractions(elements: Elements, standard: Scorm): void {
  const { response, wrong } = names[standard];
  for (const [index, item, option] of [
    [0, first!, 'A'],
    [1, second!, 'B'],
  ] as const) {
    expect(elements).toMatchObject({
      [`cmi.interactions.${index}.id`]: item.id,
      [`cmi.interactions.${index}.type`]: 'choice',
      [`cmi.interactions.${index}.${response}`]: `option_${option}`,
      [`cmi.interactions.${index}.correct_responses.0.pattern`]: `option_${item.key}`,
      [`cmi.interactions.${index}.objectives.0.id`]: item.objective,
      [`cmi.interactions.${index}.result`]: option === item.key ? 'correct' : wrong,
    });
  }
}
