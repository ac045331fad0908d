import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { packageFormats } from '#format.ts';
import { packageManifests } from '#packaging/portal/package-manifest.ts';
import { findUnfitFiles, hostFiles } from '#packaging/site/find-unfit-files.ts';
import { pages } from '../../support/pages/pages.ts';
import { filesOf, packagesFolder, portalFormats, zipOf } from '../../support/portals/packages.ts';
import { zipEntries } from '../../support/portals/zip-entries.ts';

const dist = join(import.meta.dirname, '../../../dist');
const isPage = (file: string) => file.endsWith('.html');

test('Each package weighs at most 720 KB, and the web files 840 KB', () => {
  const heavy = packageFormats.filter(
    (format) => zipOf(format).length > (format === 'web' ? 840 : 720) * 1024,
  );
  expect(heavy).toEqual([]);
});

test('The folder holds the packages that the page for training teams offers, and their sums', () => {
  const zips = readdirSync(packagesFolder).filter((name) => name.endsWith('.zip'));
  const sums = zips.map((name) => {
    const bytes = readFileSync(join(packagesFolder, name));
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}`;
  });
  const written = readFileSync(join(packagesFolder, 'SHA256SUMS.txt'), 'utf8').trimEnd();
  expect(written.split('\n').sort()).toEqual(sums.sort());
  expect(zips.length).toBe(packageFormats.length);
});

for (const format of packageFormats) {
  test(`The ${format} zip can be read by the simplest portal`, () => {
    const entries = zipEntries(zipOf(format));
    const names = entries.map(({ name }) => name);
    expect(names.filter((name) => name.endsWith('/'))).toEqual([]);
    expect(entries.filter(({ flags }) => (flags & 8) !== 0)).toEqual([]);
    expect(entries.filter(({ method }) => method !== 0 && method !== 8)).toEqual([]);
    expect(new Set(entries.map(({ time }) => time)).size).toBe(1);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    const others = names.slice(format === 'web' ? 0 : 1);
    expect(others).toEqual([...others].sort());
  });
}

for (const format of portalFormats) {
  test(`The ${format} package begins with its manifest and holds what portals take`, () => {
    const files = [...filesOf(format).keys()];
    expect(files[0]).toBe(packageManifests[format].name);
    expect(findUnfitFiles(files)).toEqual([]);
    expect(files.filter((file) => [...hostFiles, '404.html'].includes(file))).toEqual([]);
    expect(files.filter((file) => /\.(?:zip|map|mjs)$/.test(file))).toEqual([]);
  });
}

test('Every page that learners need is in every package', () => {
  const needed = pages.filter(
    (page) =>
      ![
        '404.html',
        'for-organisations.html',
        'for-training-teams.html',
        'handout.html',
        'index.html',
        'record.html',
      ].includes(page),
  );
  expect(needed.length).toBeGreaterThan(15);
  for (const format of portalFormats) {
    const files = [...filesOf(format).keys()].filter(isPage);
    expect(files.sort()).toEqual([...needed, 'course.html', 'index.html'].sort());
  }
});

test('The packages hold one course: everything but launch page and manifest is the same', () => {
  const [first, ...others] = portalFormats.map((format) => {
    const own = [packageManifests[format].name, 'index.html'];
    const files = [...filesOf(format)].filter(([file]) => !own.includes(file));
    return new Map(files.map(([file, bytes]) => [file, Buffer.from(bytes).toString('base64')]));
  });
  const launchFile = /^launch[.-]/;
  const course = (files: typeof first) =>
    Object.fromEntries([...files!].filter(([file]) => !launchFile.test(file)));
  for (const other of others) expect(course(other)).toEqual(course(first));
});

test('The web package says which parts it is made of, and under which licences', () => {
  const files = filesOf('web');
  const read = (file: string) => new TextDecoder().decode(files.get(file));
  const bill = JSON.parse(read('sbom.json')) as {
    bomFormat: string;
    components: { name: string }[];
  };
  const names = bill.components.map(({ name }) => name);
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
  const licences = read('licences.txt');
  for (const name of names) expect(licences).toContain(`${name} `);
  expect(licences).toContain('Copyright (c) Meta Platforms');
});

test('The rest of the web package is the built site, byte for byte', () => {
  const files = new Map(filesOf('web'));
  for (const file of ['sbom.json', 'licences.txt']) expect(files.delete(file)).toBe(true);
  expect([...files.keys()].filter(isPage).sort()).toEqual(pages);
  for (const [file, bytes] of files) {
    expect(Buffer.from(bytes).equals(readFileSync(join(dist, file))), file).toBe(true);
  }
});
