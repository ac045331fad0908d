import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapMessage } from '#portal/protocol/messages.ts';
import type { CourseMessage, HostMessage } from '#portal/protocol/messages.ts';
import { readCourseMessage } from '#portal/protocol/read-course-message.ts';
import { readHostMessage } from '#portal/protocol/read-host-message.ts';
import { emptyProgress } from '#progress/progress.ts';

const answer = {
  item: 'Q13',
  option: 'A',
  at: 1_790_000_000_000,
  best: true,
  key: 'A',
  objective: 'O1',
  confidence: 'certain',
} as const;
const report = {
  completed: false,
  done: 0.5,
  score: { share: 83, passed: true, attempt: '1-2', counts: 'best' },
  objectives: [{ id: 'O1', level: 'begun', share: 50 }],
} as const;
const fromCourse: readonly CourseMessage[] = [
  { type: 'hello', seq: 1, page: 'two-words.html' },
  { type: 'progress', seq: 2, state: emptyProgress, location: 'two-words.html#the-idea' },
  { type: 'progress', seq: 3, state: emptyProgress, location: 'index.html', report },
  { type: 'answered', seq: 4, answer },
  { type: 'size', seq: 5, height: 900 },
  { type: 'exit', seq: 6 },
];
const fromHost: readonly HostMessage[] = [
  { type: 'host?', seq: 0 },
  ...(['normal', 'review', 'browse'] as const).map((mode) => {
    const known = { keeps: 'portal', saved: [emptyProgress], sizes: false, ends: true } as const;
    return { type: 'welcome' as const, seq: 1, mode, ...known };
  }),
  { type: 'saved', seq: 2, ok: true, here: false, ended: false },
];

/** Takes one field away, or puts something strange into it. */
const spoil = (message: object, path: readonly string[], value: unknown): unknown => {
  const copy = structuredClone(message) as Record<string, unknown>;
  const last = path.at(-1)!;
  const place = path.slice(0, -1).reduce((one, name) => one[name] as Record<string, unknown>, copy);
  place[last] = value;
  return copy;
};

describe('A message between the course and its host', () => {
  it('is read as it was sent', () => {
    for (const message of fromCourse)
      expect(readCourseMessage(wrapMessage(message))).toMatchObject(message);
    for (const message of fromHost) expect(readHostMessage(wrapMessage(message))).toEqual(message);
  });

  it('is not read without its name, its version or its number, or with those of another', () => {
    for (const message of fromCourse) {
      expect(readCourseMessage(message)).toBeUndefined();
      expect(readCourseMessage({ ...wrapMessage(message), ns: 'another' })).toBeUndefined();
      expect(readCourseMessage({ ...wrapMessage(message), v: 2 })).toBeUndefined();
      expect(readCourseMessage({ ...wrapMessage(message), seq: '1' })).toBeUndefined();
    }
    for (const message of fromHost) {
      expect(readHostMessage(message)).toBeUndefined();
      expect(readHostMessage({ ...wrapMessage(message), v: '1' })).toBeUndefined();
      expect(readHostMessage({ ...wrapMessage(message), seq: -1 })).toBeUndefined();
    }
  });

  it.each([
    [['page'], 'https://elsewhere.example/a.html'],
    [['page'], 'javascript:alert(1)//.html'],
    [['state'], null],
    [['state'], { ...emptyProgress, v: 2 }],
    [['state', 'items'], []],
    [['location'], '../a.html'],
    [['report', 'done'], 1.5],
    [['report', 'done'], NaN],
    [['report', 'score', 'share'], 101],
    [['report', 'score', 'counts'], 'worst'],
    [['report', 'objectives'], [{ id: 'O-1', level: 'begun' }]],
    [['report', 'routes'], 'essentials'],
    [['report', 'routes'], ['../essentials']],
    [['report', 'objectives'], Array.from({ length: 100 }, () => report.objectives[0])],
    [['answer', 'item'], 'Q 13'],
    [['answer', 'item'], 'Q'],
    [['answer', 'option'], 'AB'],
    [['answer', 'at'], 1e16],
    [['answer', 'best'], 'true'],
    [['answer', 'confidence'], 'very'],
    [['height'], -4],
    [['height'], Infinity],
    [['type'], 'constructor'],
  ])('is not read when %s is %j', (path, value) => {
    const spoiled = fromCourse
      .filter((message) => path.length === 1 || path[0]! in message)
      .filter((message) => path[0]! in message)
      .map((message) => spoil(wrapMessage(message), path, value));
    expect(spoiled.length).toBeGreaterThan(0);
    for (const message of spoiled) expect(readCourseMessage(message)).toBeUndefined();
  });

  it('never throws, whatever comes', () => {
    const near = fc.record({
      ns: fc.constant('roots-and-reach'),
      v: fc.constant(1),
      seq: fc.nat(),
      type: fc.constantFrom('hello', 'progress', 'answered', 'size', 'exit', 'welcome', 'saved'),
      page: fc.anything(),
      state: fc.anything(),
      location: fc.anything(),
      report: fc.anything(),
      answer: fc.anything(),
      saved: fc.anything(),
      mode: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (data) => {
        expect(readCourseMessage(data)?.type).not.toBe('progress');
        readHostMessage(data);
      }),
      { numRuns: 1000 },
    );
  });
});
