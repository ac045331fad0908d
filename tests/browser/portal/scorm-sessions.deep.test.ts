import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import {
  answerTwo,
  answersIn,
  asked,
  inScormPortal,
  keptBefore,
  names,
} from '../../support/portals/scorm-portal.ts';

const [first, second] = asked;

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test.describe(`In a strict portal with ${standard}`, () => {
    test('a learner who only looks in keeps the status, and one who has completed never falls back', async ({
      context,
    }) => {
      await inScormPortal(standard, async (lms) => {
        const { status, exit } = names[standard];
        const before = keptBefore(standard, 'completed');
        const one = await openInPortal(context, lms, { before });
        await one.expectNotice(words.notice.inPortal);
        expect(lms.last()).toMatchObject({ [status]: 'completed' });
        await one.visit('two-words.html');
        await one.answer(second!.id, 'B');
        await one.leave('exit');
        await one.expectEnd('frame');
        expect(lms.last()).toMatchObject({ [status]: 'completed', [exit]: 'suspend' });
        expect(answersIn(lms, standard)).toEqual(['A', 'B']);
        expect(lms.faults).toEqual([]);
      });
    });

    test('where a portal says "true" and stores nothing, the course finds out and says so', async ({
      context,
    }) => {
      await inScormPortal(standard, async (lms) => {
        const one = await openInPortal(context, lms, { lies: true, exits: 2 });
        await one.visit('two-words.html');
        await one.expectNotice(words.notice.inPortal);
        await one.getReady(second!.id);
        await context.setOffline(true);
        await answerTwo(one);
        await one.expectNotice(words.notice.unsavedHere);
        await one.leave('exit');
        await one.expectUnsaved();
        await one.press(words.launch.goOn);
        await expect(one.course.locator('h1')).toBeVisible();
        await context.setOffline(false);
        await one.expectNotice(words.notice.inPortal);
        expect(lms.faults).toEqual([]);
      });
    });

    test('where the login is over, the course says so instead of trying for ever', async ({
      context,
    }) => {
      await inScormPortal(standard, async (lms) => {
        const one = await openInPortal(context, lms);
        await one.visit('two-words.html');
        await one.expectNotice(words.notice.inPortal);
        await one.getReady(second!.id);
        lms.behave('login');
        await answerTwo(one);
        await one.expectNotice(words.notice.ended);
        expect(lms.stored.flatMap(Object.values)).not.toContain('option_B');
      });
    });

    test('what a device kept for one learner never reaches another one', async ({ context }) => {
      await inScormPortal(standard, async (lms) => {
        const one = await openInPortal(context, lms);
        await one.visit('two-words.html');
        await one.getReady(second!.id);
        lms.behave('500');
        await answerTwo(one);
        await one.expectNotice(words.notice.unsavedHere);
        await one.leave('tab');
        await one.expectGone();

        lms.behave('fine');
        const other = await openInPortal(context, lms, { learner: 'learner-2' });
        await other.visit('two-words.html');
        await other.getReady(first!.id);
        await expect(other.course.locator('[data-chosen="true"]')).toHaveCount(0);
        await other.leave('exit');
        await other.expectEnd('frame');
        expect(answersIn(lms, standard)).toEqual([undefined, undefined]);
        expect(lms.faults).toEqual([]);
      });
    });
  });
}

test('The course open in two windows says so in both, and each has what was done in the other', async ({
  context,
}) => {
  await inScormPortal('scorm12', async (lms) => {
    const one = await openInPortal(context, lms);
    await one.visit('two-words.html');
    await one.answer(first!.id, 'A');
    const two = await openInPortal(context, lms);
    for (const { launch } of [one, two])
      await expect(launch.getByText(words.launch.twice)).toBeVisible();
    await two.visit('two-words.html');
    await two.answer(second!.id, 'B');
    await one.expectChosen(second!.id, 'B');
    await two.leave('exit');
    await expect(one.launch.getByText(words.launch.twice)).toBeHidden();
    await one.leave('exit');
    await one.expectEnd('frame');
    expect(answersIn(lms, 'scorm12')).toEqual(['A', 'B']);
    expect(lms.faults).toEqual([]);
  });
});

test('Back into a player that the browser kept in memory starts anew, not with a dead session', async ({
  context,
}) => {
  await inScormPortal('scorm2004', async (lms) => {
    const one = await openInPortal(context, lms);
    const launch = one.portal.frames().find((frame) => frame.url().endsWith('/index.html'))!;
    await launch.evaluate(() => {
      document.body.dataset['stale'] = '';
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await expect(one.launch.locator('body[data-stale]')).toHaveCount(0);
  });
});

test('At the end, a learner whose last steps the portal did not take can copy a statement', async ({
  context,
}) => {
  await inScormPortal('scorm12', async (lms) => {
    const one = await openInPortal(context, lms, { exits: 2, width: 367 });
    await one.visit('two-words.html');
    await one.getReady(second!.id);
    lms.behave('false');
    await one.answer(second!.id, 'B');
    await one.leave('exit');
    await one.expectUnsaved();
    const statement = one.launch.locator('pre');
    await expect(statement).toContainText(words.launch.none);
    expect(await listScrollers(one.launch.locator('html'))).toEqual(['BODY']);
    await one.press(words.launch.copy);
    await expect
      .poll(() => one.launch.locator('pre').evaluate(() => getSelection()?.toString()))
      .toContain('Completed');
  });
});

/** What has a scroll bar: more than one would lie in each other. */
function listScrollers(root: Locator): Promise<string[]> {
  return root.evaluate((html) =>
    [html, ...html.querySelectorAll('*')]
      .filter((one) => one.scrollHeight > one.clientHeight)
      .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY))
      .map(({ tagName }) => tagName),
  );
}
