import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonSteps, sceneOfLesson } from '#features/lesson/model/scene-of-lesson.ts';
import { stepOfLesson } from '#features/lesson/model/step-of-lesson.ts';
import { answerItem } from '#progress/items.ts';
import { finishActivity } from '#progress/activities.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';

const work = { activities: ['vote', 'line'], items: ['Q1', 'Q2', 'Q3'], required: 4 };
const finish = (progress: Progress, id: string) => finishActivity(progress, id, 1);
const answer = (progress: Progress, item: string) =>
  answerItem(progress, { item, option: 'A', at: 1 });

describe('The picture of a lesson', () => {
  it('takes a step with each activity and item that is done, whichever comes first', () => {
    const one = finish(emptyProgress, 'line');
    const two = answer(one, 'Q3');
    expect([emptyProgress, one, two].map((progress) => stepOfLesson(progress, work))).toEqual([
      0, 1, 2,
    ]);
  });

  it('is grown when as much is done as the required route has, and stays so', () => {
    const required = ['Q1', 'Q2', 'Q3'].reduce(answer, finish(emptyProgress, 'vote'));
    expect(stepOfLesson(required, work)).toBe(lessonSteps);
    expect(stepOfLesson(finish(required, 'line'), work)).toBe(lessonSteps);
  });

  it('does not count what was only begun, skipped, or done in another lesson', () => {
    const begun: Progress = {
      ...answer(finish(emptyProgress, 'elsewhere'), 'Q9'),
      activities: {
        vote: { answers: { vote: { value: 'a', at: 1 } } },
        line: { answers: {}, skipped: 1 },
      },
    };
    expect(stepOfLesson(begun, work)).toBe(0);
  });

  it('only ever grows with a step, and a later lesson begins further on', () => {
    const lesson = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(lesson, fc.integer({ min: 0, max: lessonSteps - 1 }), (n, step) => {
        expectGrown(sizesOf(n, step), sizesOf(n, step + 1));
        if (n < 7) expectGrown(sizesOf(n, step), sizesOf(n + 1, step));
      }),
    );
  });
});

/** Every number of the picture; none leaves the range of what can be drawn. */
function sizesOf(n: number, step: number): number[] {
  const { plants, doors, lamps } = sceneOfLesson(n, 7, step);
  const shares = [...plants.map(({ strength }) => strength), ...doors, ...lamps];
  for (const share of shares) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  }
  return [...shares, ...plants.map(({ roots }) => roots)];
}

function expectGrown(before: readonly number[], after: readonly number[]): void {
  expect(after.every((size, index) => size >= before[index]!)).toBe(true);
  expect(after.some((size, index) => size > before[index]!)).toBe(true);
}
