import { expect, test } from '@playwright/test';
import { reportProgress } from '#features/check/model/report-progress.ts';
import { busyLearner } from '../../support/content/busy-learner.ts';
import { loadProgress } from '../../support/pages/load-progress.ts';
import { passFinalCheck } from '../../support/pages/pass-final-check.ts';
import { readCourseFacts } from '../../support/portals/course-facts.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import { inScormPortal, keptBefore, names } from '../../support/portals/scorm-portal.ts';
import type { Elements } from '../../support/portals/strict-lms.ts';

const failing = busyLearner();
const passing = passFinalCheck(failing);

for (const standard of ['scorm12', 'scorm2004'] as const) {
  const { success, score } = names[standard];

  test.describe(`A final check in a portal with ${standard}`, () => {
    for (const reportFailed of [true, false]) {
      test(`that was not passed is ${reportFailed ? 'told at the end where that was chosen' : 'not told as failed by itself'}`, async ({
        context,
      }) => {
        await inScormPortal(
          standard,
          async (lms) => {
            const share = String(reportProgress(failing, readCourseFacts()).score?.share);
            const one = await openInPortal(context, lms);
            await loadProgress(one, failing);
            await expect.poll(() => lms.last()[score], { timeout: 15_000 }).toBe(share);
            expect(lms.stored.map((stored) => stored[success])).not.toContain('failed');
            await one.leave('exit');
            await one.expectEnd('frame');
            if (reportFailed) expect(lms.last()[success]).toBe('failed');
            else expect(lms.last()[success]).not.toBe('failed');
            expect(lms.faults).toEqual([]);
          },
          { reportFailed },
        );
      });
    }

    test('that was passed once stays passed, also when a worse one comes', async ({ context }) => {
      await inScormPortal(
        standard,
        async (lms) => {
          const before = { ...keptBefore(standard, 'completed'), ...scored(standard, 95) };
          const one = await openInPortal(context, lms, {
            before: { ...before, [success]: 'passed' },
          });
          await loadProgress(one, failing);
          await one.leave('exit');
          await one.expectEnd('frame');
          expect(lms.last()).toMatchObject({ [success]: 'passed', [score]: '95' });
          expect(lms.faults).toEqual([]);
        },
        { reportFailed: true },
      );
    });

    test('that is better than before raises the score', async ({ context }) => {
      await inScormPortal(standard, async (lms) => {
        const before = { ...keptBefore(standard, 'incomplete'), ...scored(standard, 40) };
        const one = await openInPortal(context, lms, { before });
        await loadProgress(one, passing);
        await one.leave('exit');
        await one.expectEnd('frame');
        expect(lms.last()).toMatchObject({ [success]: 'passed', [score]: '83' });
        expect(lms.faults).toEqual([]);
      });
    });
  });
}

/** What a portal keeps of a final check with this share of best answers. */
function scored(standard: 'scorm12' | 'scorm2004', share: number): Elements {
  const path = standard === 'scorm12' ? 'cmi.core.score' : 'cmi.score';
  const scaled = standard === 'scorm12' ? {} : { [`${path}.scaled`]: String(share / 100) };
  return {
    [`${path}.min`]: '0',
    [`${path}.max`]: '100',
    [`${path}.raw`]: String(share),
    ...scaled,
  };
}
