import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const workflows = globSync('.github/workflows/*.yml', { cwd: root }).map((path) => ({
  path,
  text: readFileSync(root + path, 'utf8'),
}));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};

describe('The workflows', () => {
  it('are valid YAML with jobs', () => {
    for (const { path, text } of workflows) {
      expect((parse(text) as { jobs?: unknown }).jobs, path).toBeTypeOf('object');
    }
  });

  it('name each action by its commit, because a tag can be moved', () => {
    for (const { path, text } of workflows) {
      const loose = [...text.matchAll(/uses:\s*(\S+)/g)].filter(
        ([, action]) => !/@[0-9a-f]{40}$/.test(action ?? ''),
      );
      expect(
        loose.map(([line]) => line),
        path,
      ).toEqual([]);
    }
  });

  it('run only commands that package.json has', () => {
    for (const { path, text } of workflows) {
      const unknown = [...text.matchAll(/npm run ([\w:]+)/g)].filter(
        ([, name]) => !Object.hasOwn(scripts, name ?? ''),
      );
      expect(
        unknown.map(([line]) => line),
        path,
      ).toEqual([]);
    }
  });
});
