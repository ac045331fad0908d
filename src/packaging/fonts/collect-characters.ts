import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const printableAscii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
// Markdown turns straight quotes and dots into these; no-break spaces come from units and names.
const marks = '“”‘’–—…·•×−→←';
const spaces = '\u00a0\u202f';

/** The characters that a page of the course may show, in order: from its content and from typing. */
export function collectCharacters(folder: string): string {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx|ya?ml)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const all = new Set(printableAscii + marks + spaces + texts.join(''));
  return [...all]
    .filter((character) => !/\p{Cc}/u.test(character))
    .sort()
    .join('');
}
