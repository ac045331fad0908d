import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { course } from '../../support/content/course-content.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const site = 'https://learn.example/course/';
const folder = mkdtempSync(join(tmpdir(), 'build-for-an-address-'));

beforeAll(() => {
  const build = ['tools/build.mjs', '--site', site, '--outDir', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, build, {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
}, 180_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each([...course.lessons, 'comparison', 'analogy'])(
  'A build that knows its address offers oEmbed: %s',
  (part) => {
    const page = readFileSync(join(folder, `${part}.html`), 'utf8');
    expect(page).toContain('type="application/json+oembed"');
    expect(page).toContain(`href="${site}oembed-${part}.json"`);
    const file = readFileSync(join(folder, `oembed-${part}.json`), 'utf8');
    const { type, html } = JSON.parse(file) as { type: string; html: string };
    expect(type).toBe('rich');
    expect(html).toContain(`src="${site}${part}.html"`);
  },
);
