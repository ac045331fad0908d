import { describe, expect, it } from 'vitest';
import { makePortalSite } from '#packaging/portal/make-portal-site.ts';
import { bytesOf, textOf } from '#packaging/portal/package-files.ts';

const page = (body: string, name = 'plan.html') =>
  `<!DOCTYPE html><html data-page="${name}"><head><title>a</title></head><body>${body}</body></html>`;
const site = {
  'index.html': page('<a href="index.html#top">a</a><a href="plan.html">b</a>', 'index.html'),
  'plan.html': page(
    '<script src="assets/plan.js"></script><a class="brand" href="index.html">a</a>' +
      '<ul><li><a href="for-training-teams.html#snippets">b</a></li><li><a href="./index.html?a=1">c</a></li></ul>' +
      '<p>See <a href="for-training-teams.html">this</a>.</p><p>index.html</p>',
  ),
  'for-training-teams.html': page('<script src="embed.js"></script>'),
  '404.html': page(''),
  'embed.js': 'let a',
  'assets/plan.js': 'import("./later.js"), fetch("search.json")',
  'assets/later.js': 'let b',
  'search.json':
    '[{"to":"index.html#a","text":"See index.html"},{"to":"plan.html","at":1.5},{"a":"record.html","x":"1"},{"a":"plan.html"}]',
  'record.html': page(''),
  'robots.txt': 'User-agent: *',
  _headers: '/*',
};
const files = makePortalSite(
  new Map(Object.entries(site).map(([file, text]) => [file, bytesOf(text)])),
);
const read = (file: string) => textOf(files.get(file) ?? new Uint8Array());

describe('The course in a package for a portal', () => {
  it('has what learners need, in the order of names, and a free place for the launch page', () => {
    expect([...files.keys()]).toEqual([
      'assets/later.js',
      'assets/plan.js',
      'course.html',
      'plan.html',
      'search.json',
    ]);
  });

  it('leads to the landing page under its new name, wherever a page or its data name it', () => {
    expect(read('course.html')).toContain('<a href="course.html#top">');
    expect(read('plan.html')).toContain('<a class="brand" href="course.html">');
    expect(read('plan.html')).toContain('<a href="course.html?a=1">');
    expect(read('search.json')).toBe(
      '[{"to":"course.html#a","text":"See index.html"},{"to":"plan.html","at":1.5},{"a":"plan.html"}]',
    );
  });

  it('lets search find nothing on a page that is not there', () => {
    expect(read('search.json')).not.toContain('record.html');
  });

  it('leaves words alone that only look like an address', () => {
    expect(read('plan.html')).toContain('<p>index.html</p>');
  });

  it('has no link to pages for training teams, and no empty line in a list', () => {
    expect(read('plan.html')).toContain('<ul><li><a href="course.html?a=1">c</a></li></ul>');
    expect(read('plan.html')).toContain('<p>See .</p>');
    expect(read('plan.html')).not.toContain('for-training-teams');
  });

  it('calls each page by the name that its file has there', () => {
    expect(read('course.html')).toContain('<html data-page="course.html">');
    expect(read('plan.html')).toContain('<html data-page="plan.html">');
  });

  it('names the launch page in each page', () => {
    for (const name of ['course.html', 'plan.html'])
      expect(read(name)).toContain('<meta name="launch" content="index.html"></head>');
  });
});
