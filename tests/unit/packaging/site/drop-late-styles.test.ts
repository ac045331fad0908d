import { expect, test } from 'vitest';
import { dropLateStyles, listLateStyles } from '#packaging/site/drop-late-styles.ts';

const site = new Map([
  ['assets/start.js', 'm.f=["./view.js","./view.css","./other.css"]; fetch("page.css")'],
  ['view.html', '"./not-a-script.css"'],
]);
const page = (body: string) =>
  `<!DOCTYPE html><html><head><link rel="stylesheet" href="assets/page.css">` +
  `<link rel="stylesheet" href="assets/view.css"></head><body>${body}</body></html>`;

test('What scripts load before an import is found in their lists', () => {
  expect([...listLateStyles(site)]).toEqual(['view.css', 'other.css']);
});

test('A page without islands leaves those styles to its scripts', () => {
  const lean = dropLateStyles(page('<p>Text</p>'), listLateStyles(site));
  expect(lean).toContain('assets/page.css');
  expect(lean).not.toContain('view.css');
});

test('A page with islands keeps every style', () => {
  const html = page('<astro-island></astro-island>');
  expect(dropLateStyles(html, listLateStyles(site))).toBe(html);
});
