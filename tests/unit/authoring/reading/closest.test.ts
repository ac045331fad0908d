import { expect, test } from 'vitest';
import { closest } from '#authoring/reading/closest.ts';

const dimensions = ['purpose', 'kind-of-tie', 'focus', 'lifespan'];

test.each([
  ['purpouse', 'purpose', 'a letter too many'],
  ['lifspan', 'lifespan', 'a letter too few'],
  ['fokus', 'focus', 'a wrong letter'],
  ['kind-of-ties', 'kind-of-tie', 'a plural'],
  ['focus', 'focus', 'the word itself'],
])('“%s” is close to “%s”: %s', (word, meant) => {
  expect(closest(word, dimensions)).toBe(meant);
});

test('Of two words that are near, the nearer one is offered', () => {
  expect(closest('say-hallo', ['say-hullooo', 'say-hello'])).toBe('say-hello');
});

test('Nothing is offered when no word is near', () => {
  expect(closest('trust', dimensions)).toBeUndefined();
  expect(closest('trust', [])).toBeUndefined();
});

test('Ids of two letters are too short for a guess', () => {
  expect(closest('S7', ['S1', 'S2'])).toBeUndefined();
});
