import { expect, test } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import {
  answerTwo,
  answersIn,
  asked,
  expectInteraction,
  inScormPortal,
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
