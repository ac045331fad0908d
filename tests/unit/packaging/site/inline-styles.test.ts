import { describe, expect, it } from 'vitest';
import { inlineStyles, linkStyles } from '#packaging/site/inline-styles.ts';

const site = new Map([
  ['assets/a.css', '@font-face{src:url(a.woff2)} p{background:url("data:image/svg+xml,x")}\n'],
  ['assets/b.css', 'a{mask:url(#m);color:red}'],
]);
const page = (head: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}<title>T</title></head><body><p>x</p></body></html>`;
const linked = page(
  '<link rel="stylesheet" href="assets/a.css"><link rel="stylesheet" href="assets/b.css">',
);

describe('The styles of a page', () => {
  it('stand in it as one element, in their order, and find their files from there', () => {
    expect(inlineStyles(linked, 'index.html', site)).toBe(
      page(
        '<style data-files="assets/a.css assets/b.css">' +
          '@font-face{src:url(assets/a.woff2)} p{background:url("data:image/svg+xml,x")}\n' +
          'a{mask:url(#m);color:red}</style>',
      ),
    );
  });

  it('are linked again as they were, for a package', () => {
    expect(linkStyles(inlineStyles(linked, 'index.html', site))).toBe(linked);
  });

  it('stay files where one of them is not there, and other styles stay where they are', () => {
    const other = page('<style>p{color:blue}</style><link rel="stylesheet" href="assets/c.css">');
    expect(inlineStyles(other, 'index.html', site)).toBe(other);
    expect(linkStyles(other)).toBe(other);
  });
});
