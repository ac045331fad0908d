import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = globSync(['{src,tests,tools}/**/*.{ts,tsx,mjs,astro,css}'], { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const read = (path: string) => readFileSync(root + path, 'utf8');

const emptyNames = /^(utils?|helpers?|common|shared|misc|lib|types?|constants?|index)\b/;

/** Which files of code may have fewer than 15 lines, and why. */
const smallForAReason: readonly { readonly which: RegExp; readonly why: string }[] = [
  { which: /^src\/locale\.ts$/, why: 'Read by every area, so it imports nothing.' },
  { which: /^src\/pages\/[\w-]+\.json\.ts$/, why: 'An address of the site.' },
  { which: /\/start-[\w-]+\.ts$/, why: 'The entry of a bundle.' },
  { which: /^src\/portal\/embed\/embed\.ts$/, why: 'The entry of embed.js.' },
  { which: /^src\/authoring\/rules\//, why: 'One rule a file: messages name it.' },
  { which: /^src\/authoring\/facts\/(count-words|list-pages)\.ts$/, why: 'One fact a file.' },
  { which: /^src\/authoring\/reading\/read-published-ids\.ts$/, why: 'The reader of one file.' },
  {
    which: /^src\/progress\/reaches-mastery\.ts$/,
    why: 'The one comparison of shares, for the page and for every portal.',
  },
  { which: /^src\/ui\/motion-[\w-]+\.ts$/, why: 'Loaded by import() on first use.' },
  { which: /^src\/ui\/wants-less-motion\.ts$/, why: 'For scripts without React.' },
  { which: /^src\/ui\//, why: 'A small part that several features share.' },
  { which: /^src\/progress\/reaches-mastery\.ts$/, why: 'One comparison, for every standard.' },
  { which: /^src\/portal\/protocol\//, why: 'One rule that both sides of a frame keep.' },
  { which: /^src\/packaging\/site\//, why: 'One step of making pages run anywhere.' },
  {
    which: /^src\/progress\/reaches-mastery\.ts$/,
    why: 'One rule for the page and every standard.',
  },
  // Small on the boundary of two bundles, or shared by a few files of its room.
  { which: /^src\/(features|layouts|portal)\//, why: 'See fewSmallFiles.' },
];

/** Small files outside of the reasons above. This number only goes down. */
const fewSmallFiles = 28;

describe('The house', () => {
  it('names every file after what it holds, and none after nothing', () => {
    // pages/index.astro is an address, not a name.
    const unnamed = files.filter(
      (path) => emptyNames.test(basename(path)) && path !== 'src/pages/index.astro',
    );
    expect(unnamed).toEqual([]);
  });

  it('has no barrels: a file exports only what it says itself', () => {
    const barrels = files.filter(
      (path) => /\.(ts|tsx|mjs)$/.test(path) && /^export\b[^;'"(=]*\bfrom\s*['"]/m.test(read(path)),
    );
    expect(barrels).toEqual([]);
  });

  it('keeps every file short enough to be read at once', () => {
    const long = files
      .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 200);
    expect(long).toEqual([]);
  });

  it('merges small neighbours: a file of code under 15 lines has a reason', () => {
    const small = files
      .filter((path) => path.startsWith('src/') && /\.tsx?$/.test(path))
      .filter((path) => read(path).split('\n').length - 1 < 15)
      .filter((path) => !smallForAReason.some(({ which }) => which.test(path)));
    expect(small).toEqual([]);
  });

  it('has few small files in features, layouts and portal', () => {
    const small = files.filter(
      (path) =>
        /^src\/(features|layouts|portal)\/(?!.*\/start-|protocol\/)[^]*\.tsx?$/.test(path) &&
        path !== 'src/portal/embed/embed.ts' &&
        read(path).split('\n').length - 1 < 15,
    );
    expect(small.length, small.join('\n')).toBeLessThanOrEqual(fewSmallFiles);
  });

  it('has no test file that no runner picks up', () => {
    const folders = /^tests\/(unit|browser)\/.*\.test\.ts$/;
    const lost = files.filter((path) => /\.(test|spec)\.\w+$/.test(path) && !folders.test(path));
    expect(lost).toEqual([]);
  });
});
