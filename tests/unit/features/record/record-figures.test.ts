import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { measureParts } from '#authoring/minutes/measure-parts.ts';
import { measureRoute } from '#authoring/minutes/measure-route.ts';
import { readCourse } from '#authoring/reading/read-course.ts';
import type { Course } from '#authoring/reading/read-course.ts';
import { estimateSeconds } from '#features/record/model/estimate-seconds.ts';
import { dayOf, listTimes } from '#features/record/model/list-times.ts';
import { takeFigures } from '#features/record/model/record-figures.ts';
import { finishActivity, keepAnswers, skipActivity } from '#progress/activities.ts';
import { answerInAttempt, startAttempt } from '#progress/final-check.ts';
import { answerItem } from '#progress/items.ts';
import { finishLesson } from '#progress/lessons.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { chooseInScenario, finishRun } from '#progress/scenarios.ts';
import { anyProgress, anyStep } from '../../progress/any-progress.ts';

const course = readCourse(
  fileURLToPath(new URL('../../../../content/en', import.meta.url)),
) as Course;
const seconds = measureParts(course);
const { lessons, scenarios, completion } = course.course.data;
const route = measureRoute(course);

/** A learner who did what the course requires, each thing once. */
function requiredLearner(): Progress {
  const activities = course.activities
    .flatMap(({ data }) => data.activities)
    .filter(({ optional }) => !optional);
  const items = course.checks
    .filter(({ file }) => file !== 'checks/final.yaml')
    .flatMap(({ data }) => data.items)
    .filter(({ optional }) => !optional);
  const bank = course.checks.find(({ file }) => file === 'checks/final.yaml')!.data.items;
  const drawn = { seed: 1, startedAt: 900, items: bank.map(({ id }) => id) };
  let progress = emptyProgress;
  for (const id of lessons) progress = finishLesson(progress, id, 500);
  for (const { id } of activities) progress = finishActivity(progress, id, 600);
  for (const { id } of items) progress = answerItem(progress, { item: id, option: 'A', at: 700 });
  progress = startAttempt(progress, drawn);
  for (const { id } of bank.slice(0, completion.finalCheck.items))
    progress = answerInAttempt(progress, drawn, { item: id, option: 'A', at: 901 });
  const [longest] = Object.entries(seconds.scenarios).sort(([, a], [, b]) => b - a);
  progress = chooseInScenario(progress, {
    ...{ scenario: longest![0], step: 0, option: 'A', edition: 1 },
  });
  return finishRun(progress, longest![0], 800);
}

describe('The time of a record', () => {
  test('is the time of the course for who did what the course requires', () => {
    const minutes = estimateSeconds(requiredLearner(), seconds) / 60;
    // The twelve questions of an attempt are not quite the mean of all.
    expect(Math.abs(minutes - route.all / 60)).toBeLessThan(1.5);
    expect(minutes).toBeGreaterThan(20);
  });

  test('counts a question again only in another final check, and a scenario with each play', () => {
    const [item] = Object.keys(seconds.items);
    const once = answerItem(emptyProgress, { item: item!, option: 'A', at: 1 });
    const twice = answerItem(once, { item: item!, option: 'B', at: 2 });
    expect(estimateSeconds(twice, seconds)).toBe(seconds.items[item!]);
    const played = (run: number) => ({
      ...emptyProgress,
      scenarios: { startup: { run, path: '', runs: [...Array(run).keys()].map(runOf) } },
    });
    const runOf = (run: number) => ({ run, path: 'A', at: run });
    expect(estimateSeconds(played(2), seconds)).toBe(2 * seconds.scenarios['startup']!);
  });

  test('leaves out what was begun or skipped, and what the course no longer has', () => {
    const [activity] = Object.keys(seconds.activities);
    const steps = [
      (one: Progress) => skipActivity(one, activity!, 1),
      (one: Progress) => keepAnswers(one, activity!, { from: {}, answers: { vote: 'a' }, at: 2 }),
      (one: Progress) => finishLesson(one, 'constructor', 3),
      (one: Progress) => answerItem(one, { item: '__proto__', option: 'A', at: 4 }),
    ];
    const progress = steps.reduce((one, step) => step(one), emptyProgress);
    expect(estimateSeconds(progress, seconds)).toBe(0);
  });

  test('never falls when more is done', () => {
    fc.assert(
      fc.property(anyProgress, anyStep, (before, step) => {
        expect(estimateSeconds(step(before), seconds)).toBeGreaterThanOrEqual(
          estimateSeconds(before, seconds),
        );
      }),
    );
  });
});

describe('The dates of a record', () => {
  test('are the days of the first and the last answer, where the learner is', () => {
    const late = Date.UTC(2027, 2, 9, 23, 30);
    const progress = finishLesson(
      answerItem(emptyProgress, { item: 'Q1', option: 'A', at: late }),
      'two-words',
      late + 86_400_000,
    );
    const judged = { objectives: [], plan: { planned: 2, moved: 1 } };
    const east = { now: late + 2 * 86_400_000, offsetOf: () => -60 };
    const figures = takeFigures(progress, { lessons, scenarios, seconds }, judged, east);
    const tenth = Date.UTC(2027, 2, 10) / 86_400_000;
    expect(figures).toMatchObject({ first: tenth, last: tenth + 1, printed: tenth + 2 });
    expect(figures).toMatchObject({ lessons: 1, scenarios: 0, score: undefined, planned: 2 });
    expect(dayOf(late, 0)).toBe(tenth - 1);
  });

  test('are open before the first answer: reading leaves no time behind', () => {
    expect(listTimes(emptyProgress)).toEqual([]);
    const judged = { objectives: [], plan: { planned: 0, moved: 0 } };
    const clock = { now: 0, offsetOf: () => 0 };
    const figures = takeFigures(emptyProgress, { lessons, scenarios, seconds }, judged, clock);
    expect(figures).toMatchObject({ first: undefined, last: undefined, minutes: 0 });
  });
});
