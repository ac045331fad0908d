import { expect, test } from '@playwright/test';
import { reportProgress } from '#features/check/model/report-progress.ts';
import { words } from '../../support/content/course-content.ts';
import { readCourseFacts } from '../../support/portals/course-facts.ts';
import { wordOf } from '../../support/portals/cmi5-rules.ts';
import {
  answerTwo,
  asked,
  closeTab,
  complete,
  completeCourse,
  inLrsPortal,
} from '../../support/portals/lrs-portal.ts';

const [first] = asked;

test.describe('In a portal with xAPI', () => {
  test('statements and the state are stored, and a reload goes on', async ({ context }) => {
    await inLrsPortal(context, 'xapi', async ({ lrs, launch, address }) => {
      const one = await launch();
      expect(one.window.url()).toBe(address);
      await answerTwo(one);
      await one.expectNotice(words.notice.inPortal);
      await one.window.reload();
      await expect(one.course.locator('h1')).toHaveText(/Two words/);
      await one.expectChosen(first!.id, 'A');
      await one.leave('exit');
      await expect
        .poll(() => lrs.verbs())
        .toEqual([
          'initialized',
          'answered',
          'answered',
          'terminated',
          'initialized',
          'terminated',
        ]);
      expect(lrs.faults).toEqual([]);
    });
  });

  test('completed, passed, and each objective that stands come once', async ({ context }) => {
    await inLrsPortal(context, 'xapi', async ({ lrs, launch }) => {
      const one = await launch();
      await completeCourse(one);
      await expect.poll(() => lrs.verbs(), { timeout: 20_000 }).toContain('passed');
      // The portal has recorded it, so there is nothing for the learner to hand in.
      await one.visit('practice.html');
      await expect(one.course.getByText(words.practice.isComplete)).toBeVisible();
      await expect(one.course.getByText(words.launch.statement)).toHaveCount(0);
      await closeTab(one);
      const two = await launch();
      await expect(two.course.locator('h1')).toBeVisible();
      await closeTab(two);
      await expect.poll(() => lrs.verbs().filter((verb) => verb === 'terminated')).toHaveLength(2);
      for (const once of ['completed', 'passed'])
        expect(lrs.verbs().filter((verb) => verb === once)).toHaveLength(1);
      const mastered = lrs.statements.filter((one) => wordOf(one) === 'mastered');
      const ids = mastered.map(({ object }) => object?.id?.split('/objectives/').at(-1));
      const standing = reportProgress(complete, readCourseFacts()).objectives.flatMap((one) =>
        one.level === 'stands' ? [one.id] : [],
      );
      expect(standing.length).toBeGreaterThan(0);
      expect(ids.sort()).toEqual(standing.sort());
      expect(lrs.faults).toEqual([]);
    });
  });
});
