import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportAnalogy } from '#authoring/report/report-analogy.ts';

it('The record of the garden model holds the numbers that its command prints', () => {
  const record = readFileSync(join('docs', 'decisions', 'the-garden-model.md'), 'utf8');
  expect(record).toContain('npm run report -- analogy');
  expect(record).toContain(`\n${reportAnalogy().join('\n')}\n`);
});
