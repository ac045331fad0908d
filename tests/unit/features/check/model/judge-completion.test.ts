import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Completion } from '#features/check/completion.schema.ts';
import { judgeCompletion, judgeRoute } from '#features/check/model/judge-completion.ts';
import { answerItem } from '#progress/items.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';

const course = {
  lessons: ['hello', 'key'],
  scenarios: ['stairs', 'garden'],
  finalCheckPassed: false,
};
const played = { run: 0, path: 'ABC', runs: [{ run: 0, path: 'ABC', at: 1 }] };
const done = (progress: Partial<Progress>, required: Completion['required'], passed = false) =>
  judgeCompletion(
    { ...emptyProgress, ...progress },
    { required },
    { ...course, finalCheckPassed: passed },
  );

describe('The course', () => {
  it('is complete when every required part is done', () => {
    const lessons = { hello: 1, key: 2 };
    expect(done({ lessons }, ['all-lessons', 'final-check'], true).done).toBe(true);
    expect(done({ lessons }, ['all-lessons', 'final-check']).done).toBe(false);
    expect(done({}, ['final-check'], true).done).toBe(true);
  });

  it('says of each required part how much is done', () => {
    const progress = { lessons: { hello: 1, gone: 1 }, scenarios: { stairs: played } };
    expect(done(progress, ['all-lessons', 'one-scenario', 'all-scenarios']).parts).toEqual([
      { part: 'all-lessons', done: 1, all: 2 },
      { part: 'one-scenario', done: 1, all: 1 },
      { part: 'all-scenarios', done: 1, all: 2 },
    ]);
  });

  it('counts a scenario only when it was played to its end', () => {
    const scenarios = { stairs: { ...played, runs: [] } };
    expect(done({ scenarios }, ['one-scenario']).done).toBe(false);
  });
});

describe('A short route', () => {
  const route = ['Q1', 'Q2', 'Q3'];
  const after = (items: readonly string[], option: 'A' | 'B' = 'A') =>
    items.reduce((progress, item) => answerItem(progress, { item, option, at: 1 }), emptyProgress);

  it('is complete when each of its items is answered, whatever the answers are', () => {
    fc.assert(
      fc.property(
        fc.subarray([...route, 'Q4', 'constructor']),
        fc.constantFrom('A', 'B'),
        (answered, option) => {
          const { parts, done } = judgeRoute(after(answered, option), route);
          expect(parts).toEqual([
            { done: route.filter((id) => answered.includes(id)).length, all: 3 },
          ]);
          expect(done).toBe(route.every((id) => answered.includes(id)));
        },
      ),
    );
  });

  it('takes nothing else: lessons and a passed final check do not complete it', () => {
    const lessons = { hello: 1, key: 2 };
    expect(judgeRoute({ ...after(['Q1', 'Q2']), lessons } as Progress, route).done).toBe(false);
  });
});
