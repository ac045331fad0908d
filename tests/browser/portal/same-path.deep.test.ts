import { expect } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { reportAnswer, reportProgress } from '#features/check/model/report-progress.ts';
import { listNewAnswers } from '#portal/course/list-new-answers.ts';
import { emptyProgress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { words } from '../../support/content/course-content.ts';
import { takeCourse } from '../../support/pages/take-course.ts';
import { wordOf } from '../../support/portals/cmi5-rules.ts';
import type { AnyStatement } from '../../support/portals/cmi5-rules.ts';
import { inLrsPortal } from '../../support/portals/lrs-portal.ts';
import { readCourseFacts } from '../../support/portals/course-facts.ts';
import { unpack } from '../../support/portals/packages.ts';
import { openInPortal, openLaunchPage } from '../../support/portals/portal-course.ts';
import { startLms } from '../../support/portals/strict-lms.ts';
import type { Elements } from '../../support/portals/strict-lms.ts';
import { test } from '../../support/serve/serve-host.ts';
import type { Host } from '../../support/serve/serve-host.ts';
import { serveSite } from '../../support/serve/serve-site.ts';

/** What is known at the end, in words that all ways of keeping it share. */
type Outcome = {
  readonly completed: boolean;
  readonly passed: boolean;
  readonly score: number;
  /** Item, option, and whether it was the best one, in the order of the items. */
  readonly answers: readonly string[];
  /** The learning objectives that stand, by their ids. */
  readonly objectives: readonly string[];
};

const formats = ['web', 'scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5', 'xapi'] as const;

test('Read all, play a scenario, answer twelve with one wrong: every package tells the same', async ({
  browser,
  host,
}) => {
  test.setTimeout(600_000);
  const outcomes: Outcome[] = [];
  for (const format of formats) {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    // The same questions for everybody.
    await context.addInitScript(() => {
      const draw = crypto.getRandomValues.bind(crypto);
      crypto.getRandomValues = (list) => (list instanceof Uint32Array ? list.fill(7) : draw(list));
    });
    outcomes.push(await playFormat(context, host, format));
    await context.close();
  }
  const [first, ...others] = outcomes;
  expect(first).toMatchObject({ completed: true, passed: true, score: 91 });
  expect(first!.answers).toHaveLength(12);
  expect(first!.answers.filter((answer) => answer.endsWith('other'))).toHaveLength(1);
  expect(first!.objectives.length).toBeGreaterThan(0);
  expect(others).toEqual(others.map(() => first));
});

function playFormat(
  context: BrowserContext,
  host: Host,
  format: (typeof formats)[number],
): Promise<Outcome> {
  switch (format) {
    case 'web':
      return playWeb(context, host);
    case 'cmi5':
    case 'xapi':
      return playStatements(context, format);
    default:
      return playScorm(context, format);
  }
}

/** In a frame on the page of somebody else, who keeps nothing: the learner has all of it, in a file. */
async function playWeb(context: BrowserContext, host: Host): Promise<Outcome> {
  const { root, remove } = unpack('web');
  const site = await serveSite({ root, prefix: '/content/7/' });
  const page = host.show(`<iframe src="${site.address}index.html" width="714" height="666">`);
  const one = await openLaunchPage(context, page);
  await takeCourse(one);
  await one.visit('progress.html');
  const arriving = one.window.waitForEvent('download');
  await one.course.getByRole('button', { name: words.progress.export }).click();
  const text = readFileSync(await (await arriving).path(), 'utf8');
  await site.close();
  remove();

  const { progress } = readProgress((JSON.parse(text) as { progress: unknown }).progress);
  const facts = readCourseFacts();
  const { completed, score, objectives } = reportProgress(progress, facts);
  return {
    completed,
    passed: score?.passed === true,
    score: score?.share ?? NaN,
    answers: listNewAnswers(emptyProgress, progress)
      .map((answer) => reportAnswer(answer, facts)!)
      .map(({ item, option, best }) => sayAnswer(item, `option_${option}`, best))
      .sort(),
    objectives: objectives.filter(({ level }) => level === 'stands').map(({ id }) => id),
  };
}

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
  await one.expectEnd('frame');
  await lms.close();
  remove();
  expect(lms.faults).toEqual([]);
  return readElements(lms.last());
}

function readElements(elements: Elements): Outcome {
  const list = (name: string): Elements[] => {
    const entries = Object.entries(elements).flatMap(([path, value]) => {
      const [, index, field] = RegExp(`^cmi\\.${name}\\.(\\d+)\\.(.+)$`).exec(path) ?? [];
      return index && field ? [{ index, field, value }] : [];
    });
    return [...new Set(entries.map(({ index }) => index))].map((one) =>
      Object.fromEntries(
        entries.flatMap(({ index, field, value }) => (index === one ? [[field, value]] : [])),
      ),
    );
  };
  const status = elements['cmi.core.lesson_status'] ?? elements['cmi.completion_status'];
  return {
    completed: status === 'completed' || status === 'passed',
    passed: status === 'passed' || elements['cmi.success_status'] === 'passed',
    score: Number(elements['cmi.core.score.raw'] ?? elements['cmi.score.raw']),
    answers: list('interactions')
      .map((one) =>
        sayAnswer(
          one['id'],
          one['student_response'] ?? one['learner_response'],
          one['result'] === 'correct',
        ),
      )
      .sort(),
    objectives: list('objectives')
      .filter((one) => one['status'] === 'completed' || one['success_status'] === 'passed')
      .map((one) => one['id'] ?? '')
      .sort(),
  };
}

async function playStatements(context: BrowserContext, format: 'cmi5' | 'xapi'): Promise<Outcome> {
  let told: readonly AnyStatement[] = [];
  await inLrsPortal(context, format, async ({ lrs, launch }) => {
    const one = await launch({ masteryScore: 0.8 });
    await takeCourse(one);
    await one.leave('exit');
    await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
    expect(lrs.faults).toEqual([]);
    told = lrs.statements;
  });
  const of = (word: string): AnyStatement[] => told.filter((one) => wordOf(one) === word);
  const nameOf = ({ object }: AnyStatement): string => object?.id?.split('/').at(-1) ?? '';
  const [passed] = of('passed');
  return {
    completed: of('completed')[0]?.result?.completion === true,
    passed: passed?.result?.success === true,
    score: passed?.result?.score?.raw ?? NaN,
    answers: of('answered')
      .map((one) => sayAnswer(nameOf(one), one.result?.response, one.result?.success === true))
      .sort(),
    objectives: of('mastered').map(nameOf).sort(),
  };
}

function sayAnswer(item: string | undefined, option: string | undefined, isBest: boolean): string {
  return `${String(item)} ${String(option)} ${isBest ? 'best' : 'other'}`;
}
