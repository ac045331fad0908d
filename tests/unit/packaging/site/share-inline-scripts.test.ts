import { describe, expect, it } from 'vitest';
import { shareInlineScripts } from '#packaging/site/share-inline-scripts.ts';

const long = `/* ${'a'.repeat(1000)} */`;
const page = (script: string) =>
  `<!DOCTYPE html><html><head></head><body><p>a</p>${script}<p>b</p></body></html>`;

describe('A long script that stands in several pages', () => {
  const { pages, scripts } = shareInlineScripts(
    new Map([
      ['a.html', page(`<script>${long}</script>`)],
      ['b.html', page(`<script>${long}</script><script>${long}</script>`)],
      ['deeper/c.html', page(`<script>${long}</script>`)],
    ]),
  );
  const [place = ''] = scripts.keys();

  it('becomes one file with a name that portals take', () => {
    expect([...scripts]).toEqual([[place, long]]);
    expect(place).toMatch(/^shared\.[a-z0-9]{8}\.js$/);
  });

  it('is loaded by the pages that it lies beside, and keeps no text of them back', () => {
    const load = `<script src="${place}" defer=""></script>`;
    expect(pages.get('a.html')).toBe(page(load));
    expect(pages.get('b.html')).toBe(page(load + load));
    expect(pages.get('deeper/c.html')).toBe(page(`<script>${long}</script>`));
  });
});

it('A script stays in its page when it is short, is there once, or is a module or data', () => {
  const before = new Map([
    ['a.html', page(`<script>let a</script><script>${long} let b</script>`)],
    ['b.html', page(`<script>let a</script><script type="module">${long}</script>`)],
    ['c.html', page(`<script type="module">${long}</script>`)],
  ]);
  expect(shareInlineScripts(before)).toEqual({ pages: before, scripts: new Map() });
});

it('A short script becomes a file when many pages have it, unless it stands in the head', () => {
  const short = `<script>${'b'.repeat(300)}</script>`;
  const pageOf = (head: string, body: string) =>
    `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
  const pages = (count: number, head: string, body: string) =>
    new Map(Array.from({ length: count }, (_, n) => [`${n}.html`, pageOf(head, body)]));
  expect(shareInlineScripts(pages(5, '', short)).scripts.size).toBe(1);
  expect(shareInlineScripts(pages(4, '', short)).scripts.size).toBe(0);
  expect(shareInlineScripts(pages(9, short, '')).scripts.size).toBe(0);
});
