import { expect, test } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import {
  answerTwo,
  answersIn,
  asked,
  expectInteraction,
  inScormPortal,
  keptBefore,
  names,
} from '../../support/portals/scorm-portal.ts';

const [first, second, third] = asked;

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test.describe(`In a strict portal with ${standard}`, () => {
    test('what one session has stored comes back in the next one, with no step lost', async ({
      context,
    }) => {
      await inScormPortal(standard, async (lms) => {
        const one = await openInPortal(context, lms);
        await one.visit('two-words.html');
        await answerTwo(one);
        await one.leave('exit');
        await one.expectEnd('frame');
        expectInteraction(lms.last(), standard, [1, second!, 'B']);
        await one.portal.close();

        const two = await openInPortal(context, lms, { before: lms.last() });
        await expect(two.course.locator('h1')).toHaveText(/Two words/);
        await two.expectChosen(first!.id, 'A');
        await two.expectChosen(second!.id, 'B');
        await two.answer(third!.id, 'C');
        await two.leave('exit');
        await two.expectEnd('frame');
        expect(answersIn(lms, standard)).toEqual(['A', 'B']);
        expectInteraction(lms.last(), standard, [0, third!, 'C']);
        expect(lms.faults).toEqual([]);
      });
    });

    test('who looks back is asked to leave, not to save, and nothing is stored', async ({
      context,
    }) => {
      await inScormPortal(standard, async (lms) => {
        const before = keptBefore(standard, 'completed');
        const one = await openInPortal(context, lms, { mode: 'review', before });
        await one.expectNotice(words.notice.lookingBack);
        await expect(one.course.locator('button[data-leave]')).toHaveText(words.notice.leaveReview);
        await one.visit('two-words.html');
        await one.answer(third!.id, 'C');
        await one.leave('exit');
        await expect(one.launch.getByText(words.launch.seen)).toBeVisible();
        await expect(one.launch.getByText(words.launch.saved)).toHaveCount(0);
        const { state, status, score } = names[standard];
        for (const name of [state, status, score])
          expect(lms.last()[name] ?? '', name).toBe(before[name] ?? '');
        // The portal names each value that is set in a review, the time of the session too.
        expect(lms.faults).toEqual([]);
      });
    });

    test('whoever only looks in has no status yet, and gets one with the first deed', async ({
      context,
    }) => {
      await inScormPortal(standard, async (lms) => {
        const one = await openInPortal(context, lms);
        await one.expectNotice(words.notice.inPortal);
        const { status } = names[standard];
        expect(['', 'unknown', 'not attempted']).toContain(lms.last()[status] ?? '');
        await one.visit('two-words.html');
        await one.answer(second!.id, 'B');
        await one.leave('exit');
        await one.expectEnd('frame');
        expect(lms.last()[status]).toBe('incomplete');
        expect(lms.faults).toEqual([]);
      });
    });
  });
}
