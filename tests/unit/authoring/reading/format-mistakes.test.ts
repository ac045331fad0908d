import { expect, test } from 'vitest';
import { formatMistakes } from '#authoring/reading/mistake.ts';

test('Mistakes are sorted by file and line, each with the name of its rule', () => {
  const rule = 'find-dead-links';
  const mistakes = [
    { file: 'lessons/b.mdx', line: 10, message: 'Third.', rule },
    { file: 'lessons/b.mdx', line: 9, message: 'Second.', rule },
    { file: 'checks/a.yaml', line: 30, message: 'First.', rule },
    { file: 'lessons/b.mdx', line: 10, message: 'Fourth, found later on the same line.', rule },
  ];
  expect(formatMistakes(mistakes)).toBe(
    [
      'checks/a.yaml:30  First. [find-dead-links]',
      'lessons/b.mdx:9  Second. [find-dead-links]',
      'lessons/b.mdx:10  Third. [find-dead-links]',
      'lessons/b.mdx:10  Fourth, found later on the same line. [find-dead-links]',
    ].join('\n'),
  );
});

test('No mistakes are no text', () => {
  expect(formatMistakes([])).toBe('');
});
