import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const setters =
  /dangerouslySetInnerHTML|set:html|\b(inner|outer)HTML\b|insertAdjacentHTML|DOMParser|createContextualFragment|srcdoc/;

it('Each file that sets HTML from a string is listed in docs/security.md, and no other', () => {
  const found = globSync('src/**/*.{ts,tsx,astro,mdx}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => setters.test(readFileSync(root + file, 'utf8')))
    .sort();
  const listed = [
    ...readFileSync(`${root}docs/security.md`, 'utf8').matchAll(/^\| `(src\/[^`]+)`/gm),
  ];
  expect(listed.map(([, file]) => file).sort()).toEqual(found);
});

it('In the browser, every string becomes HTML or the address of a script by one policy', () => {
  const past =
    /dangerouslySetInnerHTML(?!(?:=\{|: )trusted\()|\b(?:inner|outer)HTML\b|insertAdjacentHTML|DOMParser|createContextualFragment|srcdoc|createPolicy|script\.src \+?= (?!trustedScript\()|\.register\((?!trustedScript\()|importScripts|\beval\(|new Function/;
  const found = globSync('src/**/*.{ts,tsx}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== 'src/ui/trusted.ts')
    .filter((file) => past.test(readFileSync(root + file, 'utf8')));
  expect(found).toEqual([]);
});
