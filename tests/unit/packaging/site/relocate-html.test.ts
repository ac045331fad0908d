import { describe, expect, it } from 'vitest';
import { relocateHtml } from '#packaging/site/relocate-html.ts';

/** The body that comes out for a body that goes in, on a page at the top of the site. */
function relocate(body: string, place = 'two-words.html'): string {
  const html = relocateHtml(`<!doctype html><html><head></head><body>${body}</body></html>`, place);
  return /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';
}

describe('An address that begins at the root of the domain becomes relative to its page', () => {
  it.each([
    ['<a href="/plan.html#week-1">a</a>', '<a href="plan.html#week-1">a</a>'],
    ['<a href="/">a</a>', '<a href="index.html">a</a>'],
    ['<a href="/?from=mail#top">a</a>', '<a href="index.html?from=mail#top">a</a>'],
    ['<img src="/assets/a.png">', '<img src="assets/a.png">'],
    ['<video poster="/assets/a.jpg"></video>', '<video poster="assets/a.jpg"></video>'],
    ['<form action="/search.html"></form>', '<form action="search.html"></form>'],
    ['<object data="/a.svg"></object>', '<object data="a.svg"></object>'],
    ['<div data-index="/search-index.json"></div>', '<div data-index="search-index.json"></div>'],
    [
      '<img srcset="/a.png 1x, /b.png 2x, data:image/png;base64,/w== 3x">',
      '<img srcset="a.png 1x, b.png 2x, data:image/png;base64,/w== 3x">',
    ],
    ['<noscript><img src="/a.png"></noscript>', '<noscript><img src="a.png"></noscript>'],
    ['<template><a href="/a.html"></a></template>', '<template><a href="a.html"></a></template>'],
  ])('%s', (before, after) => {
    expect(relocate(before)).toBe(after);
  });

  it('in styles, also after a comment with a quotation mark', () => {
    expect(
      relocate(
        `<style>@import "/a.css";/* don't */b{background:url( '/b.png' )}c{mask:url(/c.svg#d)}</style>`,
      ),
    ).toBe(
      `<style>@import "a.css";/* don't */b{background:url( 'b.png' )}c{mask:url(c.svg#d)}</style>`,
    );
  });

  it('in an import map and on an island, where a script would take a bare name for a package', () => {
    expect(
      relocate(
        '<script type="importmap">{"imports":{"a":"/assets/a.js","b":"https://b.test/b.js"},"scopes":{"/assets/":{"c":"/c.js"}}}</script>',
      ),
    ).toBe(
      '<script type="importmap">{"imports":{"a":"./assets/a.js","b":"https://b.test/b.js"},"scopes":{"./assets/":{"c":"./c.js"}}}</script>',
    );
    expect(
      relocate(
        '<astro-island component-url="/assets/a.js" renderer-url="/assets/b.js" before-hydration-url="/assets/c.js"></astro-island>',
      ),
    ).toBe(
      '<astro-island component-url="./assets/a.js" renderer-url="./assets/b.js" before-hydration-url="./assets/c.js"></astro-island>',
    );
  });

  it('in the head: styles, icons, a redirect and the picture for previews', () => {
    const head =
      '<link rel="stylesheet" href="/assets/a.css"><meta http-equiv="refresh" content="0; url=/plan.html">' +
      '<meta property="og:image" content="/a.png"><meta name="description" content="/a.png">';
    expect(relocateHtml(`<!doctype html><html><head>${head}</head></html>`, 'a.html')).toContain(
      '<link rel="stylesheet" href="assets/a.css"><meta http-equiv="refresh" content="0; url=plan.html">' +
        '<meta property="og:image" content="a.png"><meta name="description" content="/a.png">',
    );
  });

  it('from a page in a folder, upwards', () => {
    expect(relocate('<a href="/plan.html">a</a>', 'a/b/c.html')).toBe(
      '<a href="../../plan.html">a</a>',
    );
    expect(relocate('<astro-island component-url="/d.js"></astro-island>', 'a/c.html')).toBe(
      '<astro-island component-url="../d.js"></astro-island>',
    );
  });
});

describe('Everything else stays as it is', () => {
  it.each([
    '<a href="plan.html">a</a>',
    '<a href="#here">a</a>',
    '<a href="https://example.org/a">a</a>',
    '<a href="//example.org/a">a</a>',
    '<a href="mailto:a@example.org">a</a>',
    '<p title="/a" data-note="/ or">1 &lt; 2 &amp; “3”</p>',
    '<pre>  a\n  b</pre>',
    '<table><caption>a</caption><tbody><tr><th scope="row">b</th></tr></tbody></table>',
    '<svg viewBox="0 0 8 8" preserveAspectRatio="none"><linearGradient id="g" gradientUnits="userSpaceOnUse"></linearGradient><path fill="url(#g)" d="M0 0h8"></path><use xlink:href="#g"></use><foreignObject><p>b</p></foreignObject></svg>',
    '<script>const a = 1 < 2 && "</p>";</script>',
    '<script type="application/json">{"a":"<b>"}</script>',
  ])('%s', (body) => {
    expect(relocate(body)).toBe(body);
  });

  it('keeps the doctype and the language', () => {
    expect(
      relocateHtml('<!DOCTYPE html><html lang="en"><head></head><body></body></html>', 'a.html'),
    ).toBe('<!DOCTYPE html><html lang="en"><head></head><body></body></html>');
  });
});

it('The props of an island stand in single quotes, so that no quotation mark in them is written out', () => {
  const props = (quoted: string) => `<astro-island props=${quoted}></astro-island>`;
  const before = props('"{&quot;a&quot;:[0,&quot;Ana\'s &amp;quot; plan&quot;]}"');
  const after = props(`'{"a":[0,"Ana&#39;s &amp;quot; plan"]}'`);
  expect(relocate(before)).toBe(after);
  expect(relocate(after)).toBe(after);
});
