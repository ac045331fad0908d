import { expect, test } from 'vitest';
import { formatMistakes } from '#authoring/reading/mistake.ts';

test('Mistakes are told file by file and line by line, in the order of the alphabet and of the lines', () => {
  const mistakes = [
    { file: 'lessons/b.mdx', line: 10, message: 'Third.' },
    { file: 'lessons/b.mdx', line: 9, message: 'Second.' },
    { file: 'checks/a.yaml', line: 30, message: 'First.' },
    { file: 'lessons/b.mdx', line: 10, message: 'Fourth, found later on the same line.' },
  ];
  expect(formatMistakes(mistakes)).toBe(
    [
      'checks/a.yaml:30  First.',
      'lessons/b.mdx:9  Second.',
      'lessons/b.mdx:10  Third.',
      'lessons/b.mdx:10  Fourth, found later on the same line.',
    ].join('\n'),
  );
});

test('No mistakes are no text', () => {
  expect(formatMistakes([])).toBe('');
});
