import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { pages } from '../../support/pages/pages.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const script = readFileSync(`${dist}embed.js`);

test('The script for other sites weighs at most 3 KB', () => {
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(3 * 1024);
});

test('The script is one file of the old kind: it imports nothing and leaves no name behind', () => {
  const text = script.toString();
  // A module would be no script.
  expect(() => new Script(text)).not.toThrow();
  expect(text).toMatch(/^\(function\(\)\{.*\}\)\(\);?\s*$/s);
  expect(text).not.toMatch(/\bimport\b|\brequire\(|https?:/);
});

test('Without a site address at the build, no page promises an oEmbed file', () => {
  for (const page of pages) expect(readFileSync(dist + page, 'utf8')).not.toContain('oembed');
});
