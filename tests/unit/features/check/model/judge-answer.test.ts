import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '#features/check/model/item-history.ts';
import { item } from './small-items.ts';

describe('An answer', () => {
  it.each([
    ['A', 'other'],
    ['B', 'best'],
    ['C', 'other'],
  ])('is the best one or another one: “%s”', (option, judgement) => {
    expect(judgeAnswer(item('Q1', { key: 'B' }), option)).toBe(judgement);
  });

  it.each(['D', 'a', '', 'AB'])('that the item does not have is none: “%s”', (option) => {
    expect(judgeAnswer(item('Q1'), option)).toBeUndefined();
  });
});
