import { describe, expect, it } from 'vitest';
import { findBrokenLinks } from '#packaging/site/find-broken-links.ts';

const site = (body: string) =>
  new Map([
    ['index.html', `<!doctype html><h1 id="start">a</h1>${body}`],
    [
      'plan.html',
      '<!doctype html><h2 id="week-1">b</h2><a name="old">c</a><a href="index.html"></a>',
    ],
    ['icons.svg', '<svg><symbol id="leaf"></symbol></svg>'],
    ['assets/a.css', 'p{background:url(b.png)}'],
    ['assets/b.png', ''],
  ]);

describe('A link that leads somewhere is fine', () => {
  it.each([
    'plan.html',
    './plan.html?from=index#week-1',
    'plan.html#old',
    'plan.html#top',
    'plan.html#:~:text=b',
    '#start',
    '#',
    'https://example.org/',
    'mailto:a@example.org',
  ])('%s', (address) => {
    expect(findBrokenLinks(site(`<a href="${address}">d</a>`))).toEqual([]);
  });

  it('for files that the page loads, too', () => {
    const body =
      '<link rel="stylesheet" href="assets/a.css"><img src="assets/b.png" srcset="assets/b.png 2x">' +
      '<img src="data:image/gif;base64,AA"><svg><use href="icons.svg#leaf"></use></svg>';
    expect(findBrokenLinks(site(body))).toEqual([]);
  });
});

describe('A link that leads nowhere is named with its page', () => {
  it.each([
    ['<a href="two.html">d</a>', '“two.html” leads nowhere: there is no such file.'],
    ['<a href="Plan.html">d</a>', '“Plan.html” leads nowhere: there is no such file.'],
    ['<a href="../plan.html">d</a>', '“../plan.html” leads nowhere: there is no such file.'],
    ['<a href="assets/">d</a>', '“assets/” names a folder. Name the file in it.'],
    ['<a href="./">d</a>', '“./” names a folder. Name the file in it.'],
    [
      '<a href="plan.html#week-2">d</a>',
      '“plan.html#week-2” leads nowhere: plan.html has no id “week-2”.',
    ],
    ['<a href="#end">d</a>', '“#end” leads nowhere: index.html has no id “end”.'],
    ['<img src="c.png">', '“c.png” leads nowhere: there is no such file.'],
    [
      '<script src="https://example.org/a.js"></script>',
      '“https://example.org/a.js” is loaded from another host. Everything comes from here.',
    ],
  ])('%s', (body, message) => {
    expect(findBrokenLinks(site(body))).toEqual([`index.html, line 1: ${message}`]);
  });

  it('or with its stylesheet', () => {
    const broken = new Map([['assets/a.css', 'p{}\nq{background:url(../b.png)}']]);
    expect(findBrokenLinks(broken)).toEqual([
      'assets/a.css, line 2: “../b.png” leads nowhere: there is no such file.',
    ]);
  });
});
