import { describe, expect, it } from 'vitest';
import { shareInlineScripts } from '#packaging/site/share-inline-scripts.ts';

const long = `/* ${'a'.repeat(1000)} */`;
const page = (script: string) =>
  `<!DOCTYPE html><html><head></head><body><p>a</p>${script}<p>b</p></body></html>`;

describe('A script that stands in several pages', () => {
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

it('A script stays in its page when it is a module or data, or stands in the head', () => {
  const inHead = (script: string) =>
    `<!DOCTYPE html><html><head>${script}</head><body><p>a</p></body></html>`;
  const before = new Map([
    ['a.html', page(`<script type="module">${long}</script>`)],
    ['b.html', page(`<script type="application/json">{}</script>`)],
    ['c.html', inHead(`<script>${long}</script>`)],
  ]);
  expect(shareInlineScripts(before)).toEqual({ pages: before, scripts: new Map() });
});

it('A short script that one page has becomes a file too: a portal may refuse what stands inline', () => {
  const { pages, scripts } = shareInlineScripts(new Map([['a.html', page('<script>b</script>')]]));
  const [place = ''] = scripts.keys();
  expect(scripts.get(place)).toBe('b');
  expect(pages.get('a.html')).toBe(page(`<script src="${place}" defer=""></script>`));
});
