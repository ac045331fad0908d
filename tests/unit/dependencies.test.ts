import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const installed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
const explained = read('docs/decisions/dependencies.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
  .map(([, name = '']) => name);

describe('docs/decisions/dependencies.md', () => {
  it('explains every package of package.json', () => {
    expect(installed.filter((name) => !explained.includes(name))).toEqual([]);
  });

  it('explains no package that package.json does not have, and none twice', () => {
    expect(explained.filter((name) => !installed.includes(name))).toEqual([]);
    expect(explained.filter((name, index) => explained.indexOf(name) !== index)).toEqual([]);
  });
});
