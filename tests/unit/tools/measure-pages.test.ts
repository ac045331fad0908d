import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findExcess, measurePages, readingBudget } from '../../../tools/measure-pages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'measure-pages-'));
const files = {
  'plan.html':
    '<!DOCTYPE html><html><head><link rel="stylesheet" href="assets/a.css"><script>inline()</script></head><body><p>a</p><img src="a.png"><script type="module" src="assets/a.js"></script></body></html>',
  'play.html':
    '<!DOCTYPE html><html><head></head><body><script type="module" src="assets/b.js"></script><astro-island component-url="./assets/c.js" client="only"></astro-island></body></html>',
  'later.html':
    '<!DOCTYPE html><html><head></head><body><astro-island component-url="./assets/c.js" client="visible"></astro-island></body></html>',
  'assets/a.css': '@font-face{font-family:a;src:url(a.woff2)}',
  'assets/a.js': 'import{b}from"./b.js";import("./later.js");b()',
  'assets/b.js': 'import"./a.js";export const b=()=>{}',
  'assets/c.js': 'import{b}from"./b.js";export{b}',
  'assets/later.js': 'x'.repeat(1000),
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

describe('The budget is for pages that only read', () => {
  const weight = { ...{ page: 'a.html', html: 0, css: 0, fonts: 0, pictures: 0, islands: 0 } };
  const heavy = { ...weight, scripts: readingBudget.scripts + 1, total: readingBudget.total + 1 };

  it('which an island does not change before the learner comes to it', () => {
    expect(measurePages(folder).map(({ page, reads }) => [page, reads])).toEqual([
      ['later.html', true],
      ['plan.html', true],
      ['play.html', false],
    ]);
  });

  it('and names what is over it', () => {
    expect(findExcess({ ...heavy, reads: true })).toEqual(['total', 'scripts']);
    expect(findExcess({ ...heavy, reads: false })).toEqual([]);
    expect(findExcess({ ...weight, ...readingBudget, reads: true })).toEqual([]);
  });
});
