import { expect, test } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import { answersIn, asked, inScormPortal } from '../../support/portals/scorm-portal.ts';
import type { Elements, StrictLms } from '../../support/portals/strict-lms.ts';

const [first, second, third] = asked;

test.setTimeout(90_000);

/** What a portal has that keeps each element by its name, whichever window it came from. */
function rowsOf(lms: StrictLms): Elements {
  return Object.assign({}, ...lms.stored) as Elements;
}

for (const hasLocks of [true, false]) {
  test(`In two windows ${hasLocks ? 'with' : 'without'} https, no window overwrites what the other has written`, async ({
    context,
  }) => {
    // Browsers offer locks with https only.
    if (!hasLocks)
      await context.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
      });
    await inScormPortal('scorm12', async (lms) => {
      const one = await openInPortal(context, lms);
      await one.visit('two-words.html');
      // Each window has its own copy of the learner's data, read when it was opened.
      const two = await openInPortal(context, lms);
      await two.visit('two-words.html');
      for (const { launch } of [one, two])
        await expect(launch.getByText(words.launch.twice)).toBeVisible();
      await one.answer(first!.id, 'A');
      await two.answer(second!.id, 'B');
      await one.expectChosen(second!.id, 'B');
      await two.expectNotice(words.notice.inPortal);
      await expect.poll(() => answersIn(lms, 'scorm12')).toEqual(['A', 'B']);
      expect(lms.last()).toMatchObject({
        'cmi.interactions.0.id': first!.id,
        'cmi.interactions.1.id': second!.id,
      });

      await one.leave('exit');
      await one.expectEnd('frame');
      await expect(two.launch.getByText(words.launch.twice)).toBeHidden();
      await two.answer(third!.id, 'C');
      await two.leave('exit');
      await two.expectEnd('frame');
      expect(answersIn(lms, 'scorm12')).toEqual(['A', 'B']);
      expect(rowsOf(lms)).toMatchObject({
        'cmi.interactions.0.id': first!.id,
        'cmi.interactions.1.id': second!.id,
        'cmi.interactions.2.id': third!.id,
      });
      expect(lms.faults).toEqual([]);
    });
  });
}
