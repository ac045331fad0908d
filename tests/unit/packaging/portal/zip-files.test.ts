import { unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { bytesOf, textOf } from '#packaging/portal/package-files.ts';
import { zipFiles } from '#packaging/portal/zip-files.ts';
import { zipEntries } from '../../../support/portals/zip-entries.ts';

const files = new Map([
  ['manifest.xml', bytesOf('<a/>')],
  ['b/é.txt', bytesOf('b'.repeat(500))],
  ['a.txt', bytesOf('')],
]);

afterEach(() => {
  vi.unstubAllEnvs();
});

it('A zip holds the files in their order, and nothing else', () => {
  const zip = zipFiles(files);
  expect(zipEntries(zip).map(({ name }) => name)).toEqual(['manifest.xml', 'b/é.txt', 'a.txt']);
  const read = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, textOf(bytes)]);
  expect(Object.fromEntries(read)).toEqual({
    'manifest.xml': '<a/>',
    'b/é.txt': 'b'.repeat(500),
    'a.txt': '',
  });
});

it('A zip tells the same time in every time zone', () => {
  const times = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
    vi.stubEnv('TZ', zone);
    return zipEntries(zipFiles(files)).map(({ time }) => time);
  });
  expect(times[0]).toEqual(times[1]);
});
