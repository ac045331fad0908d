import { describe, expect, it } from 'vitest';
import { fill } from '#ui/fill.ts';

describe('A text with gaps', () => {
  it('takes the values by their names, as often as they stand there', () => {
    expect(fill('Lesson {n} of {all}, {n}', { n: 2, all: 7 })).toBe('Lesson 2 of 7, 2');
  });

  it('never lets a brace reach a learner', () => {
    expect(() => fill('Lesson {number}', { n: 2 })).toThrow('asks for {number}');
  });

  it('takes a value as it is, also one that looks like a gap', () => {
    expect(fill('Nothing found for {query}', { query: '{n}' })).toBe('Nothing found for {n}');
  });
});
