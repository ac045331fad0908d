import { describe, expect, it } from 'vitest';
import { isLessonDone } from '#features/check/model/is-lesson-done.ts';
import { answered, item } from './small-items.ts';

const items = [item('Q1'), item('Q2')];

describe('A lesson', () => {
  it('is done when each item of its check was answered with the best option once', () => {
    expect(isLessonDone(items, answered({ Q1: 'A', Q2: 'CBA' }), 'each-item-best')).toBe(true);
    expect(isLessonDone(items, answered({ Q1: 'AB', Q2: 'A' }), 'each-item-best')).toBe(true);
  });

  it('is not done while an item is open or has no best answer yet', () => {
    expect(isLessonDone(items, answered({ Q1: 'A' }), 'each-item-best')).toBe(false);
    expect(isLessonDone(items, answered({ Q1: 'A', Q2: 'BC' }), 'each-item-best')).toBe(false);
  });

  it('is done by any answers where the course says so', () => {
    expect(isLessonDone(items, answered({ Q1: 'A', Q2: 'B' }), 'each-item-answered')).toBe(true);
    expect(isLessonDone(items, answered({ Q1: 'A' }), 'each-item-answered')).toBe(false);
  });
});
