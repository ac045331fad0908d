import { expect, test } from '@playwright/test';
import { busyLearner } from '../../support/content/busy-learner.ts';
import { words } from '../../support/content/course-content.ts';
import { loadProgress } from '../../support/pages/load-progress.ts';
import { takeFinalCheck } from '../../support/pages/take-course.ts';
import {
  answerTwo,
  asked,
  closeTab,
  completeCourse,
  inLrsPortal,
} from '../../support/portals/lrs-portal.ts';

const [first, second] = asked;

test.describe('In a portal with cmi5', () => {
  test('a closed tab still terminates, and the next session goes on where it was', async ({
    context,
  }) => {
    await inLrsPortal(context, 'cmi5', async ({ lrs, launch }) => {
      const one = await launch();
      await answerTwo(one);
      await closeTab(one);
      await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
      expect(lrs.verbs().filter((verb) => verb === 'answered')).toHaveLength(2);
      await expect
        .poll(() => lrs.documents.find('roots-and-reach'))
        .toMatchObject({
          state: { items: { [second!.id]: { chosen: [{ option: 'B' }] } } },
        });

      const two = await launch();
      await expect(two.course.locator('h1')).toHaveText(/Two words/);
      await two.expectChosen(first!.id, 'A');
      await two.leave('exit');
      await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
      expect(lrs.verbs().filter((verb) => verb === 'answered')).toHaveLength(2);
      expect(lrs.faults).toEqual([]);
    });
  });

  for (const masteryScore of [undefined, 0.3, 0.9]) {
    const passes = masteryScore !== 0.9;
    test(`completed and passed come once in a registration; mastery ${String(masteryScore)}`, async ({
      context,
    }) => {
      await inLrsPortal(context, 'cmi5', async ({ lrs, launch }) => {
        const options = masteryScore === undefined ? {} : { masteryScore };
        const one = await launch(options);
        await completeCourse(one);
        await expect.poll(() => lrs.verbs(), { timeout: 20_000 }).toContain('completed');
        await closeTab(one);
        await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
        const two = await launch(options);
        await two.visit('two-words.html');
        await two.expectNotice(words.notice.inPortal);
        await two.leave('exit');
        await expect
          .poll(() => lrs.verbs().filter((verb) => verb === 'terminated'))
          .toHaveLength(2);
        expect(lrs.verbs().filter((verb) => verb === 'completed')).toHaveLength(1);
        expect(lrs.verbs().filter((verb) => verb === 'passed')).toHaveLength(passes ? 1 : 0);
        expect(lrs.verbs()).not.toContain('failed');
        const passed = lrs.statements.find(({ verb }) => verb?.id?.endsWith('passed'));
        if (passes) expect(passed?.result?.score).toMatchObject({ min: 0, max: 100 });
        const completed = lrs.statements.find(({ verb }) => verb?.id?.endsWith('completed'));
        expect(Object.keys(completed?.result ?? {}).sort()).toEqual(['completion', 'duration']);
        expect(completed?.result?.completion).toBe(true);
        expect(lrs.faults).toEqual([]);
      });
    });
  }

  for (const reportFailed of [true, false]) {
    test(`a final check that was not passed is ${reportFailed ? 'told at the end, where that was chosen' : 'not told by itself'}`, async ({
      context,
    }) => {
      await inLrsPortal(
        context,
        'cmi5',
        async ({ lrs, launch }) => {
          const one = await launch({ masteryScore: 0.8 });
          await loadProgress(one, busyLearner());
          await one.leave('exit');
          await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
          const verbs = lrs.verbs().filter((verb) => /passed|failed/.test(verb));
          expect(verbs).toEqual(reportFailed ? ['failed'] : []);
          expect(lrs.faults).toEqual([]);
        },
        { reportFailed },
      );
    });
  }

  test('a final check that is taken again reports its answers, and no second success', async ({
    context,
  }) => {
    await inLrsPortal(context, 'cmi5', async ({ lrs, launch }) => {
      const one = await launch({ masteryScore: 0.3 });
      await completeCourse(one);
      await one.visit('final-check.html');
      await takeFinalCheck(one.course, 1);
      await one.leave('exit');
      await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
      expect(lrs.verbs().filter((verb) => verb === 'passed')).toHaveLength(1);
      // What is told once comes with the next storing, which may be in between.
      const once = ['completed', 'passed', 'mastered'];
      const others = lrs.verbs().filter((verb) => !once.includes(verb));
      expect(new Set(others.slice(-13, -1))).toEqual(new Set(['answered']));
      expect(lrs.faults).toEqual([]);
    });
  });

  for (const launchMode of ['Review', 'Browse'] as const) {
    test(`in ${launchMode} mode a session says only that it began and ended`, async ({
      context,
    }) => {
      await inLrsPortal(context, 'cmi5', async ({ lrs, launch }) => {
        const one = await launch({ launchMode });
        await one.expectNotice(words.notice.lookingBack);
        await answerTwo(one);
        await one.leave('exit');
        await expect.poll(() => lrs.verbs()).toEqual(['initialized', 'terminated']);
        expect(lrs.documents.find('roots-and-reach')).toBeUndefined();
        expect(lrs.faults).toEqual([]);
      });
    });
  }
});
