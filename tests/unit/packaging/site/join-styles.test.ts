import { expect, test } from 'vitest';
import { joinStyles } from '#packaging/site/join-styles.ts';

const link = (name: string) => `<link rel="stylesheet" href="assets/${name}.css">`;
const page = (...names: string[]) =>
  `<!DOCTYPE html><html><head>${names.map(link).join('')}</head><body></body></html>`;
const site = new Map([
  ...['all', 'a', 'b', 'late', 'alone'].map((n) => [`assets/${n}.css`, `.${n}{}`] as const),
  ['assets/start.js', 'f=["./late.css"]'] as const,
]);
const pages = new Map([
  ['one.html', page('a', 'all', 'b', 'late')],
  ['two.html', page('a', 'all', 'b')],
  ['three.html', page('all', 'alone')],
]);
const { pages: joined, sheets, unused } = joinStyles(pages, site);
const [place = ''] = sheets.keys();
const text = sheets.get(place);
const name = place.replace(/^assets\/|\.css$/g, '');

test('Sheets of one page become one, in their order, after the one that all pages link', () => {
  expect(place).toMatch(/^assets\/styles\.[a-z0-9]{8}\.css$/);
  expect(text).toBe('.a{}.b{}');
  expect(joined.get('two.html')).toBe(page('all', name));
});

test('Pages of a kind share it, and a sheet that a script loads stays for itself', () => {
  expect(sheets.size).toBe(1);
  expect(joined.get('one.html')).toBe(page('all', name, 'late'));
});

test('A page with one sheet of its own keeps it', () => {
  expect(joined.get('three.html')).toBe(pages.get('three.html'));
});

test('Only sheets that no page and no script needs are gone', () => {
  expect([...unused].sort()).toEqual(['assets/a.css', 'assets/b.css']);
  const again = joinStyles(new Map([...pages, ['four.html', page('all', 'a')]]), site);
  expect(again.unused).toEqual(['assets/b.css']);
});
