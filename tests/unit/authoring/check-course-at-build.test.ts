import type { HookParameters } from 'astro';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkCourseAtBuild } from '#authoring/check-course-at-build.ts';

type Setup = HookParameters<'astro:config:setup'>;

let root = '';
const content = () => join(root, 'content/en');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-at-build-'));
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  cpSync(new URL('../../../content/en', import.meta.url), content(), { recursive: true });
  cpSync(new URL('../../../src/pages', import.meta.url), join(root, 'src/pages'), {
    recursive: true,
  });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function setUp(command: Setup['command']): { said: string[] } {
  const said: string[] = [];
  const folder = pathToFileURL(`${root}/`);
  const setup: Partial<Setup> = {
    command,
    config: { root: folder, srcDir: new URL('src/', folder) } as Setup['config'],
    logger: { error: (text: string) => said.push(text) } as unknown as Setup['logger'],
  };
  void checkCourseAtBuild('en').hooks['astro:config:setup']?.(setup as Setup);
  return { said };
}

it('A build of the course as it is goes on', () => {
  expect(setUp('build').said).toEqual([]);
});

it('A build with a mistake stops, and names the file and the line', () => {
  writeFileSync(join(content(), 'about.yaml'), 'title: About\ntitel: About\n');
  expect(() => setUp('build')).toThrow(
    /The content has mistakes:\ncontent\/en\/about\.yaml:\d+ {2}/,
  );
});

it('Whoever is writing is told the same, and can go on', () => {
  writeFileSync(join(content(), 'about.yaml'), 'title: About\ntitel: About\n');
  expect(setUp('dev').said.join()).toContain('content/en/about.yaml:');
});
