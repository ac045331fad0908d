import { posix } from 'node:path';

/** What a bundler tells about a file before it names it. */
type NamedFile = { readonly name?: string | undefined; readonly names?: readonly string[] };

/**
 * How the files in assets/ are named: small letters only, because some portals and file systems
 * take Plan.js and plan.js for the same file. Hashes would have capitals too, without base36.
 */
export const assetNames = {
  hashCharacters: 'base36',
  entryFileNames: (file: NamedFile) => `assets/${plainName(file)}.[hash].js`,
  chunkFileNames: (file: NamedFile) => `assets/${plainName(file)}.[hash].js`,
  assetFileNames: (file: NamedFile) => `assets/${plainName(file)}.[hash][extname]`,
} as const;

/**
 * How a built file names another one: relative to itself. In styles that is the name alone, since
 * both lie in assets/; Vite would write them root-absolute, because Astro builds styles with pages.
 */
export function nameBuiltFile(file: string, { hostType }: { readonly hostType: string }) {
  return hostType === 'css' ? posix.basename(file) : { relative: true };
}

function plainName({ name, names }: NamedFile): string {
  const given = name ?? names?.[0] ?? '';
  // Astro adds to a script the file that it stands in, and to a page's styles a mark of its own.
  const [own = ''] = given.split(/\.astro|@_@/);
  const plain = own
    .replace(/^.*\//, '')
    .replace(/\.[a-z0-9]+$/i, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 40) || 'part';
}
