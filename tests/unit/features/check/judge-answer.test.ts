import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '#features/check/judge-answer.ts';
import { item } from './small-items.ts';

describe('An answer', () => {
  it('that is the best one says so and why, and names no wrong idea', () => {
    expect(judgeAnswer(item('Q1', { key: 'B' }), 'B')).toEqual({
      best: true,
      feedback: 'About B of Q1',
      misconception: undefined,
    });
  });

  it('that is another one has its own explanation and the wrong idea behind it', () => {
    expect(judgeAnswer(item('Q1', { key: 'B' }), 'C')).toEqual({
      best: false,
      feedback: 'About C of Q1',
      misconception: 'MC',
    });
  });

  it.each(['D', 'a', '', 'AB'])('that the item does not have is none: “%s”', (option) => {
    expect(judgeAnswer(item('Q1'), option)).toBeUndefined();
  });
});
