import { describe, expect, it } from 'vitest';
import { bytesOf } from '#packaging/portal/package-files.ts';
import { listCourseFiles } from '#packaging/site/works-offline.ts';

const site = { 'index.html': 'a', 'assets/page.et6c625s.css': 'b', 'items.json': 'c' };
const listOf = (files: Readonly<Record<string, string>>) =>
  listCourseFiles(new Map(Object.entries(files).map(([file, text]) => [file, bytesOf(text)])));

describe('The list of the files that work without a network', () => {
  it('names what a learner loads, and not what only hosts and other sites do', () => {
    const { list, count } = listOf({ ...site, _headers: '', 'robots.txt': '', 'offline.js': '' });
    expect(Object.keys(JSON.parse(list) as object)).toEqual(Object.keys(site));
    expect(count).toBe(3);
  });

  it('has a name that changes with one letter of one file, and with nothing else', () => {
    const { name } = listOf(site);
    expect(name).toMatch(/^assets\/offline-files\.[a-z0-9]{8}\.json$/);
    expect(listOf({ ...site }).name).toBe(name);
    expect(listOf({ ...site, 'items.json': 'd' }).name).not.toBe(name);
  });
});
