import { expect, test } from 'vitest';
import { readPublishedIds } from '#authoring/reading/read-published-ids.ts';

test('The list of published ids may have empty lines and notes, and remembers its line numbers', () => {
  const text = '# Ids\n\nitem Q1\r\nitem Q2 # since spring\n';
  expect(readPublishedIds('published-ids.txt', text).ids).toEqual([
    { name: 'item Q1', line: 3 },
    { name: 'item Q2', line: 4 },
  ]);
});
