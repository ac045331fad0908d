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
  expect([...listLateStyles(site).keys()]).toEqual(['view.css', 'other.css']);
});

test('A page without islands leaves those styles to its scripts', () => {
  const lean = dropLateStyles(page('<p>Text</p>'), listLateStyles(site));
  expect(lean).toContain('assets/page.css');
  expect(lean).not.toContain('view.css');
});

test('A page with islands keeps those that its own elements need', () => {
  const styled = new Map([...site, ['assets/view.css', '._cell_1a2b3_4{color:red}']]);
  const needs = page('<astro-island><p class="_cell_1a2b3_4">Text</p></astro-island>');
  expect(dropLateStyles(needs, listLateStyles(styled))).toContain('view.css');
  const needsNot = page('<astro-island><p>Text</p></astro-island>');
  expect(dropLateStyles(needsNot, listLateStyles(styled))).not.toContain('view.css');
});
