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
