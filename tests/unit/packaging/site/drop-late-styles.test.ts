import { expect, test } from 'vitest';
import { dropLateStyles, listLateStyles } from '#packaging/site/drop-late-styles.ts';

const site = new Map([
  ['assets/start.js', 'm.f=["./view.js","./view.css","./other.css"]; fetch("page.css")'],
  ['assets/view.css', '._view_1a2b3_1 ._card_1a2b3_2 .badge{color:red}'],
  ['assets/again.css', '._view_1a2b3_1 ._card_1a2b3_2 .badge{color:red}'],
  ['view.html', '"./not-a-script.css"'],
]);
const page = (body: string) =>
  `<!DOCTYPE html><html><head><link rel="stylesheet" href="assets/page.css">` +
  `<link rel="stylesheet" href="assets/view.css"></head><body>${body}</body></html>`;

test('What scripts load before an import is found in their lists, also under another name', () => {
  const classes = ['_view_1a2b3_1', '_card_1a2b3_2'];
  expect([...listLateStyles(site)]).toEqual([
    ['view.css', classes],
    ['again.css', classes],
  ]);
});

test('A page without islands leaves those styles to its scripts', () => {
  const lean = dropLateStyles(page('<p>Text</p>'), listLateStyles(site));
  expect(lean).toContain('assets/page.css');
  expect(lean).not.toContain('view.css');
});

test('A page with islands keeps the styles that something in it is drawn with', () => {
  const drawn = page('<astro-island><p class="_card_1a2b3_2">Text</p></astro-island>');
  expect(dropLateStyles(drawn, listLateStyles(site))).toBe(drawn);
  const empty = page('<astro-island><p class="badge">Text</p></astro-island>');
  expect(dropLateStyles(empty, listLateStyles(site))).not.toContain('view.css');
});

test('A page with an island that is drawn in the browser only keeps every style', () => {
  const undrawn = page('<astro-island client="only"></astro-island>');
  expect(dropLateStyles(undrawn, listLateStyles(site))).toBe(undrawn);
});
