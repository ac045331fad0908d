import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportPart } from '#portal/embed/report-part.ts';
import type { CourseMessage } from '#portal/protocol/messages.ts';
import { readCourseMessage } from '#portal/protocol/read-course-message.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';

type Message = Extract<CourseMessage, { readonly type: 'progress' }>;

const state: Progress = {
  ...emptyProgress,
  lessons: { 'two-words': 1 },
  scenarios: {
    startup: { run: 0, path: '', runs: [{ run: 0, path: 'ABCAB', at: 2 }] },
    agency: { run: 0, path: 'AB', runs: [] },
  },
};
const report = { completed: false, done: 0.5, objectives: [] };
const routes = ['essentials'];
const score = { share: 83, passed: true, attempt: '1-1', counts: 'best' } as const;
const message: Message = {
  type: 'progress',
  seq: 1,
  state,
  location: 'plan.html',
  report: { ...report, routes },
};

describe('What the page around a frame is told', () => {
  it('names the finished lessons, scenarios and short routes as parts are named', () => {
    const told = reportPart('course', message)?.progress;
    expect(told).toEqual({
      part: 'course',
      location: 'plan.html',
      finished: ['two-words', 'scenario-startup', 'essentials'],
      ...report,
    });
  });

  it.each([
    ['two-words', true],
    ['on-a-tuesday', false],
    ['scenario-startup', true],
    ['scenario-agency', false],
    ['essentials', true],
    ['comparison', false],
    ['course', false],
  ])('says of the part %s that it is complete: %s', (part, isDone) => {
    expect(reportPart(part, message)?.completed).toEqual(isDone ? { part } : undefined);
  });

  it('says nothing of ten minutes that are not over', () => {
    expect(reportPart('essentials', { ...message, report })?.completed).toBeUndefined();
  });

  it('says that the course is complete, with the result of the final check', () => {
    const done = { ...message, report: { ...report, completed: true, score } };
    expect(reportPart('course', done)?.completed).toEqual({ part: 'course', share: 83 });
  });

  it('is nothing before the progress could be judged', () => {
    const { report: _, ...early } = message;
    expect(reportPart('course', early)).toBeUndefined();
  });

  it('holds nothing of the state itself: no single answer, no path', () => {
    expect(JSON.stringify(reportPart('course', message))).not.toContain('ABCAB');
  });

  it('never throws, whatever lies deeper in a state that looks like one', () => {
    const part = fc.dictionary(fc.string(), fc.anything());
    fc.assert(
      fc.property(part, part, part, (lessons, items, scenarios) => {
        const data = { ns: 'roots-and-reach', v: 1, ...message };
        const found = readCourseMessage({ ...data, state: { v: 1, lessons, items, scenarios } });
        if (found?.type === 'progress') reportPart('course', found);
      }),
    );
  });
});
