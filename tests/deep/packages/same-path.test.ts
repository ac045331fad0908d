import { expect, test } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { course } from '../../support/course-content.ts';
import { startLrs } from '../../support/lrs-double.ts';
import type { AnyStatement } from '../../support/cmi5-rules.ts';
import { unpack } from '../../support/packages.ts';
import { openInPortal, openLaunchPage } from '../../support/portal-course.ts';
import { serveSite } from '../../support/serve-site.ts';
import { startLms } from '../../support/strict-lms.ts';
import type { Elements } from '../../support/strict-lms.ts';
import { takeCourse } from '../../support/take-course.ts';

/** What a portal knows at the end, in words that all standards share. */
type Outcome = {
  readonly completed: boolean;
  readonly passed: boolean;
  readonly score: number;
  /** How many of twelve answers were best. */
  readonly best: number;
  readonly answers: number;
};

const expected: Outcome = { completed: true, passed: true, score: 91, best: 11, answers: 12 };

test.describe('Read all, play a scenario, answer twelve with one wrong: every standard tells the same', () => {
  test.setTimeout(120_000);

  test('scorm12', async ({ context }) => {
    expect(await playScorm(context, 'scorm12')).toEqual(expected);
  });
  for (const edition of ['scorm2004-3rd', 'scorm2004-4th'] as const) {
    test(edition, async ({ context }) => {
      expect(await playScorm(context, edition)).toEqual(expected);
    });
  }
  for (const format of ['cmi5', 'xapi'] as const) {
    test(format, async ({ context }) => {
      expect(await playStatements(context, format)).toEqual(expected);
    });
  }
});

async function playScorm(
  context: BrowserContext,
  format: 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th',
): Promise<Outcome> {
  const standard = format === 'scorm12' ? 'scorm12' : 'scorm2004';
  const { root, remove } = unpack(format);
  const lms = await startLms(root, standard);
  const one = await openInPortal(context, lms);
  await takeCourse(one);
  await one.leave('exit');
  await expect(one.course.locator('h1')).toHaveCount(0);
  await lms.close();
  remove();
  expect(lms.faults).toEqual([]);
  const objectives = Object.entries(lms.last())
    .filter(([name]) => /^cmi\.objectives\.\d+\.id$/.test(name))
    .map(([, id]) => id);
  // Each learning objective that was worked on, once.
  expect(new Set(objectives).size).toBe(objectives.length);
  expect(objectives.length).toBeGreaterThan(4);
  expect(course.objectives.map(({ id }) => id)).toEqual(expect.arrayContaining(objectives));
  return readElements(lms.last());
}

function readElements(elements: Elements): Outcome {
  const results = Object.entries(elements).filter(([name]) =>
    /^cmi\.interactions\.\d+\.result$/.test(name),
  );
  const status = elements['cmi.core.lesson_status'] ?? elements['cmi.completion_status'];
  return {
    completed: status === 'completed' || status === 'passed',
    passed: status === 'passed' || elements['cmi.success_status'] === 'passed',
    score: Number(elements['cmi.core.score.raw'] ?? elements['cmi.score.raw']),
    best: results.filter(([, result]) => result === 'correct').length,
    answers: results.length,
  };
}

async function playStatements(context: BrowserContext, format: 'cmi5' | 'xapi'): Promise<Outcome> {
  const { root, remove } = unpack(format);
  const lrs = await startLrs();
  const site = await serveSite({ root, prefix: '/content/7/', likePortal: true });
  const query = format === 'cmi5' ? lrs.launch({ masteryScore: 0.8 }) : lrs.launchXapi();
  const one = await openLaunchPage(context, `${site.address}index.html${query}`);
  await takeCourse(one);
  await one.leave('exit');
  await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
  await Promise.all([site.close(), lrs.close()]);
  remove();
  expect(lrs.faults).toEqual([]);
  const of = (word: string): AnyStatement[] =>
    lrs.statements.filter(({ verb }) => verb?.id?.endsWith(word));
  return {
    completed: of('completed')[0]?.result?.completion === true,
    passed: of('passed')[0]?.result?.success === true,
    score: of('passed')[0]?.result?.score?.raw ?? NaN,
    best: of('answered').filter(({ result }) => result?.success).length,
    answers: of('answered').length,
  };
}
