import { readdirSync } from 'node:fs';

/** The addresses of the pages in a folder of .astro files, without those made from lessons and scenarios. */
export function listPages(folder: URL): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.astro') && !name.includes('['))
    .map((name) => name.replace('.astro', '.html'));
}
