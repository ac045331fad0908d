import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findExcess,
  measurePages,
  motionBudget,
  readingBudgets,
  usingBudgets,
} from '../../../tools/measure-pages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'measure-pages-'));
const files = {
  'plan.html':
    '<!DOCTYPE html><html><head><link rel="stylesheet" href="assets/a.css"><script>inline()</script></head><body><p>a</p><img src="a.png"><script type="module" src="assets/a.js"></script></body></html>',
  'play.html':
    '<!DOCTYPE html><html><head></head><body><script type="module" src="assets/b.js"></script><astro-island component-url="./assets/c.js" client="only"></astro-island></body></html>',
  'later.html':
    '<!DOCTYPE html><html><head></head><body><astro-island component-url="./assets/c.js" client="visible"></astro-island></body></html>',
  'use.html':
    '<!DOCTYPE html><html><head></head><body><script type="module" src="assets/use.js"></script></body></html>',
  'assets/use.js':
    'const __vite__mapDeps=(i,m,d=(["./later.js","./later.css"]))=>i;p(()=>import(`./later.js`),__vite__mapDeps([0,1]))',
  'assets/later.css': 'p{color:red}',
  'assets/motion-layout.js': 'y'.repeat(300),
  'assets/a.css': '@font-face{font-family:a;src:url(a.woff2)}',
  'assets/a.js': 'import{b}from"./b.js";import("./later.js");b()',
  'assets/b.js': 'import"./a.js";export const b=()=>{}',
  'assets/c.js': 'import{b}from"./b.js";export{b}',
  'assets/later.js': `import("./motion-layout.js");${'x'.repeat(1000)}`,
  'assets/a.woff2': 'f'.repeat(500),
  'a.png': 'p'.repeat(300),
};

beforeAll(() => {
  mkdirSync(join(folder, 'assets'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const brotli = (text: string) => brotliCompressSync(text).length;
const measure = (page: string) => measurePages(folder).find((one) => one.page === page)!;

describe('A page weighs what a browser loads to show it', () => {
  it('its scripts and what they import at once, each file once', () => {
    const scripts = brotli(files['assets/a.js']) + brotli(files['assets/b.js']);
    expect(measure('plan.html').scripts).toBe(scripts + brotli('inline()'));
  });

  it('its styles, and its fonts and pictures as they are', () => {
    const { html, css, scripts, fonts, pictures, total } = measure('plan.html');
    expect(css).toBe(brotli(files['assets/a.css']));
    expect([fonts, pictures]).toEqual([500, 300]);
    expect(total).toBe(html + css + scripts + fonts + pictures);
  });

  it('and its islands besides, without what the page has anyway', () => {
    expect(measure('plan.html').islands).toBe(0);
    expect(measure('play.html').islands).toBe(brotli(files['assets/c.js']));
  });
});

it('What is loaded on use counts with the heaviest part, and what moves things apart', () => {
  const { view, views, using, total, islands, motion } = measure('use.html');
  const later = brotli(files['assets/later.js']);
  expect([view, views]).toEqual(['later', later + brotli(files['assets/later.css'])]);
  expect(using).toBe(total + islands + views);
  expect(motion).toBe(brotli(files['assets/motion-layout.js']));
});

describe('A budget', () => {
  const none = { ...{ html: 0, css: 0, fonts: 0, pictures: 0, islands: 0, using: 0, motion: 0 } };
  const weight = { ...none, page: 'a.html', view: '', views: 0, total: 0, scripts: 0 };
  const others = readingBudgets.at(-1)!;
  const heavy = { ...weight, scripts: others.scripts + 1, total: others.total + 1 };

  it('for reading is not changed by an island before the learner comes to it', () => {
    expect(measurePages(folder).map(({ page, reads }) => [page, reads])).toEqual([
      ['later.html', true],
      ['plan.html', true],
      ['play.html', false],
      ['use.html', true],
    ]);
  });

  it('names what is over it', () => {
    expect(findExcess({ ...heavy, reads: true })).toEqual(['total', 'scripts']);
    expect(findExcess({ ...heavy, reads: false })).toEqual([]);
    const { total, scripts } = others;
    expect(findExcess({ ...weight, total, scripts, reads: true })).toEqual([]);
    const progress = { ...weight, page: 'progress.html', reads: true };
    expect(findExcess({ ...progress, scripts: scripts + 1 })).toEqual([]);
    expect(findExcess({ ...progress, scripts: readingBudgets[0]!.scripts + 1 })).toEqual([
      'scripts',
    ]);
  });

  it('depends on the page, with what is used on it', () => {
    for (const [page, { using }] of [
      ['scenario-a.html', usingBudgets[0]!],
      ['comparison.html', usingBudgets[1]!],
      ['analogy.html', usingBudgets[2]!],
      ['two-words.html', usingBudgets[3]!],
      ['a.html', usingBudgets[4]!],
    ] as const) {
      expect(findExcess({ ...weight, page, reads: false, using })).toEqual([]);
      expect(findExcess({ ...weight, page, reads: false, using: using + 1 })).toEqual(['using']);
    }
    expect(findExcess({ ...weight, reads: true, motion: motionBudget + 1 })).toEqual(['motion']);
  });
});
