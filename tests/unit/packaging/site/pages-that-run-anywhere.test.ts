import type { HookParameters } from 'astro';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { pagesThatRunAnywhere } from '#packaging/site/pages-that-run-anywhere.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-that-run-anywhere-'));
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function finishBuild(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const hook = pagesThatRunAnywhere().hooks['astro:build:done'];
  const built: Partial<HookParameters<'astro:build:done'>> = {
    dir: pathToFileURL(`${folder}/`),
    logger: { info: vi.fn() } as unknown as HookParameters<'astro:build:done'>['logger'],
  };
  await hook?.(built as HookParameters<'astro:build:done'>);
}

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>a</title></head><body>${body}</body></html>`;

it('A built site becomes one that runs from any folder', async () => {
  await finishBuild({
    'index.html': page('<a href="/plan.html#a">a</a>'),
    'plan.html': page('<h1 id="a">b</h1><script src="/assets/a.js"></script>'),
    'assets/a.js': 'import("./b.js")',
    _headers: '/assets/*',
  });
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('<a href="plan.html#a">');
  const plan = readFileSync(join(folder, 'plan.html'), 'utf8');
  expect(plan).toContain('<script src="assets/a.js">');
  expect(plan).toContain('http-equiv="content-security-policy"');
});

it('Everything that would break is told at once, and stops the build', async () => {
  const broken = finishBuild({
    'index.html': page('<a href="/lessons/">a</a><p style="color:red">b</p>'),
    'plan.html': '<!doctype html><h1>a</h1>',
    'assets/A.js': 'fetch("/index.json")',
    'assets/a.js.map': '{}',
  });
  await expect(broken).rejects.toThrow(
    `The built course has 6 problems:
- plan.html: has no <meta charset="utf-8">
- assets/A.js: a name has only a to z in small letters, 0 to 9, dot, hyphen and _.
- assets/a.js.map: portals take only files that end in html, css, js, json, svg, png, jpg, webp, woff2, txt, xml, xsd.
- assets/A.js, line 1: the address “/index.json” works only at the root of a domain. Write it relative to the page.
- index.html, line 1: <p> has a style attribute. Write a class, or an SVG attribute, instead.
- index.html, line 1: “lessons/” names a folder. Name the file in it.`,
  );
});
