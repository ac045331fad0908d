import { expect, test } from 'vitest';
import { countWords } from '#authoring/facts/count-words.ts';

test.each([
  ['', 0],
  ['   \n ', 0],
  ['One', 1],
  ['One small promise,\nkept.', 4],
  ['  a follow-up  takes\t10 minutes ', 5],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
