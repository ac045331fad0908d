import { describe, expect, it } from 'vitest';
import { courseSchema } from '#authoring/reading/course.schema.ts';
import { courseWith } from '../../../../support/content/course-with.ts';
import { readContent } from '../../../../support/content/real-content.ts';

describe('The rules of completion in course.yaml', () => {
  it('of the real course ask for twelve items, 80 per cent and the best attempt', () => {
    const { completion } = readContent('course', courseSchema);
    expect(completion.finalCheck).toEqual({ items: 12, passMark: 80, counts: 'best' });
  });

  it.each([
    ['passMark: 80', 'passMark: 120', ['"passMark"', 'is 120. Write at most 100.']],
    ['passMark: 80', 'passMark: 0', ['"passMark"', 'is 0. Write at least 1.']],
    ['passMark: 80', 'passMark: 79.5', ['"passMark"', 'must be a whole number.']],
    [
      'passMark: 80',
      'pasMark: 80',
      ['"passMark"', 'is missing. Write "passMark: …".', '"pasMark"'],
    ],
    ['counts: best', 'counts: most', ['"counts"', 'is "most". Write one of: best, first, last.']],
    ['lesson: each-item-best', 'lesson: all', ['"lesson"', 'each-item-best, each-item-answered.']],
    [
      '- one-scenario',
      '- two-scenarios',
      ['required', 'is "two-scenarios".', 'all-scenarios, final'],
    ],
  ])('refuse “%s” written as “%s” and say what to write', (from, to, parts) => {
    const said = courseWith({ file: 'course.yaml', from, to });
    for (const part of parts) expect(said).toContain(part);
  });
});
