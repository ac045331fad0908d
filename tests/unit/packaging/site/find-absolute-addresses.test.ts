import { describe, expect, it } from 'vitest';
import { findAbsoluteAddresses } from '#packaging/site/find-absolute-addresses.ts';

const addresses = (file: string, text: string) =>
  findAbsoluteAddresses(file, text).map(({ address }) => address);

describe('A root-absolute address is found', () => {
  it('with its file and line, in a page with its styles and scripts', () => {
    const html = `<!doctype html>
<a href="/plan.html">a</a>
<a href="//example.org/a.js">b</a>
<style>
p { background: url(/a.png) }
</style>
<script>
import('/b.js')
</script>
<script type="application/json">["/c.json"]</script>
<svg><use xlink:href="/icons.svg#a"></use></svg>`;
    expect(findAbsoluteAddresses('two-words.html', html)).toEqual(
      [
        [2, '/plan.html'],
        [3, '//example.org/a.js'],
        [5, '/a.png'],
        [8, '/b.js'],
        [10, '/c.json'],
        [11, '/icons.svg#a'],
      ].map(([line, address]) => ({ file: 'two-words.html', line, address })),
    );
  });

  it('in a stylesheet', () => {
    const css =
      '@import "/a.css";\n/* url(/not.png) */\nb{src:url(/b.woff2)}c::before{content:"/d"}';
    expect(findAbsoluteAddresses('assets/a.css', css)).toEqual([
      { file: 'assets/a.css', line: 1, address: '/a.css' },
      { file: 'assets/a.css', line: 3, address: '/b.woff2' },
    ]);
  });

  it.each([
    [`import a from "/assets/a.js"`, '/assets/a.js'],
    [`export * from "/assets/a.js"`, '/assets/a.js'],
    ['import("/assets/a.js")', '/assets/a.js'],
    ['const a = `/assets/a.js`', '/assets/a.js'],
    ['const a = `/assets/${b}.js`', '/assets/'],
    ['const a = `/${b}`', '/'],
    ['const a = "/" + b', '/'],
    ['new URL("/a.json", location.href)', '/a.json'],
    ['fetch("/")', '/'],
    ['const a = { b: "/search-index.json" }', '/search-index.json'],
    ['location.href = "//example.org/a"', '//example.org/a'],
  ])('in a script: %s', (script, address) => {
    expect(addresses('a.js', script)).toEqual([address]);
  });

  it('in a list for a script', () => {
    expect(addresses('search-index.json', '[{"address": "/plan.html"}]')).toEqual(['/plan.html']);
  });
});

describe('What only looks like an address is left alone', () => {
  it.each([
    '// see "/assets/a.js"',
    '/* import("/a.js") */',
    'const a = b.replace(/"\\/assets\\/a.js"/, "")',
    'const a = /^\\/a/.test(b)',
    'const a = b / c / d',
    'const a = `${b}/assets/c.js`',
    'const a = b + "/assets/c.js"',
    'const a = "/"',
    'const a = "/>"',
    'const a = "/ or"',
    'const a = "</p>"',
    'const a = b.split("/")',
    'const a = b.endsWith("/index.html")',
    'const a = b === "/index.html"',
    'import a from "./a.js"',
  ])('in a script: %s', (script) => {
    expect(addresses('a.js', script)).toEqual([]);
  });

  it('and files of other kinds are not read', () => {
    expect(addresses('_headers', '/assets/*')).toEqual([]);
  });
});
