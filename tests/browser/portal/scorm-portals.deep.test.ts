import { expect, test } from '@playwright/test';
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

for (const standard of ['scorm12', 'scorm2004'] as const) {
  const { state, status, score } = names[standard];

  test.describe(`In a portal with ${standard}`, () => {
    test('that has no lists for answers and objectives, progress and status are stored', async ({
      context,
    }) => {
      await inScormPortal(standard, async (lms) => {
        const one = await openInPortal(context, lms, { isBare: true });
        await one.visit('two-words.html');
        await one.getReady(asked[1]!.id);
        await answerTwo(one);
        await one.leave('exit');
        await one.expectEnd('frame');
        expect(answersIn(lms, standard)).toEqual(['A', 'B']);
        expect(lms.last()[status]).toBe('incomplete');
        const listed = Object.keys(lms.last()).filter((name) => /\.\d+\./.test(name));
        expect(listed).toEqual([]);
        expect(lms.faults).toEqual([]);
      });
    });

    test('that lets somebody browse, nothing is written', async ({ context }) => {
      await inScormPortal(standard, async (lms) => {
        const before = keptBefore(standard, 'completed');
        const one = await openInPortal(context, lms, { mode: 'browse', before });
        await one.visit('two-words.html');
        await one.expectNotice(words.notice.lookingBack);
        await one.answer(asked[1]!.id, 'B');
        await one.leave('exit');
        await expect(one.launch.getByText(words.launch.seen)).toBeVisible();
        for (const stored of lms.stored) {
          expect(stored[state]).toBe(before[state]);
          expect(stored[status]).toBe('completed');
          expect(stored[score] ?? '').toBe('');
          expect(stored).not.toHaveProperty(['cmi.interactions.0.id']);
        }
        expect(lms.faults).toEqual([]);
      });
    });
  });
}
